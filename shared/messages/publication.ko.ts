import type { publicationProblemEn, publicationWarningEn } from './publication.en.ts'

export const publicationProblemKo: Readonly<Record<keyof typeof publicationProblemEn, string>> = {
  signature: '사무국의 서명이 맞지 않습니다. 파일이 바뀌었거나 사무국이 만든 것이 아닙니다.',
  'other-signer':
    '예상과 다른 키로 서명되었습니다. “{follows}”이(가) 아니라 “{found}”입니다. 다른 사람이 만든 폴더입니다.',
  'other-bundle': '이 공표 자료의 묶음은 {found}이고, 주신 묶음은 {follows}입니다.',
  missing: '파일이 없습니다.',
  extra: '이 공표 자료에 속하지 않는 파일입니다.',
  'not-a-file': '일반 파일이 아니어서 읽지 않았습니다.',
  'too-large': '공표 자료의 파일이라기에는 너무 큽니다.',
  changed: '서명된 뒤에 파일이 바뀌었습니다.',
  sums: 'SHA256SUMS가 서명된 목록과 다릅니다.',
  lacking: '공표 자료에 있어야 하는 파일을 사무국이 넣지 않았습니다.',
  stranger: '공표 자료에 있을 수 없는 파일에 사무국이 서명했습니다.',
  shape: '파일이 정해진 형식대로 쓰여 있지 않습니다({where}).',
  contradiction: '{where}에서 다른 파일과 어긋납니다: {found}.',
  rubrics: '심사위원이 채점할 때의 평가표가 아닙니다.',
  figure: '{where}: 적힌 값은 {found}, 심사표에서 나오는 값은 {follows}입니다.',
  row: '{where}행: 적힌 것은 “{found}”, 심사표에서 나오는 것은 “{follows}”입니다.',
  tracker: '확인 단어 {found}은(는) 이 점수 파일의 것이 아닙니다. {follows}이어야 합니다.',
  'juror-signature': '심사위원의 서명이 맞지 않거나 다른 점수 파일의 서명입니다.',
  'juror-key': '{where}의 이름으로 서명한 키는 이 심사위원의 것으로 인정되지 않습니다.',
  'juror-sheet': '{where}: 적힌 값은 {found}, 서명된 값은 {follows}입니다.',
  'amendment-signature': '정정의 서명이 맞지 않습니다.',
  'log-line': '기록의 {where}행이 맞지 않습니다. 바뀌었거나 옮겨졌거나 빠진 행이 있습니다.',
  'log-root': '뿌리 값에 서명된 그 기록이 아닙니다.',
  'log-counted': '기록의 {where}행이 어느 점수 파일이 인정되었는지 말하지 않습니다({follows}).',
  receipt: '이 확인증은 점수 파일이 기록에 있음을 증명하지 못합니다.',
}

export const publicationWarningKo: Readonly<Record<keyof typeof publicationWarningEn, string>> = {
  'files-missing': '인정되는 점수 파일이 없는 심사위원: {subjects}.',
  'files-undecided': '어느 키나 어느 이력을 인정할지 아직 정하지 않았습니다: {subjects}.',
  'sheets-stray': '다음 심사표는 결과에 들어가지 않으며 사유와 함께 공표됩니다: {subjects}.',
  'amendments-aside': '다음 정정은 적용되지 않으며 사유와 함께 공표됩니다: {subjects}.',
  'nothing-decided': '심사위원단가 아직 아무것도 결정하지 않은 부문: {subjects}.',
  'meeting-open': '심사 회의가 아직 끝나지 않았습니다.',
  'log-broken': '기록이 손상되었습니다. 공표 자료가 확인되지 않을 것입니다.',
  'lines-without-salt':
    '익명으로 공표하면 오래된 기록 {subjects}행의 내용을 해시로 추측할 수 있습니다.',
}
