import type { AuditAct } from '../model/auditActs.ts'
import type { ActWords } from './audit.en.ts'

export const auditKo: Readonly<Record<AuditAct, ActWords>> = {
  'office-made': { name: '사무국 만듦', sentence: '사무국과 키를 만들었습니다.' },
  'office-unlocked': { name: '잠금 해제', sentence: '사무국의 잠금을 풀었습니다.' },
  'file-changed': {
    name: '파일 바뀜',
    sentence: '{file}이(가) 지난번에 확인했을 때와 다릅니다.',
  },
  'file-removed': { name: '파일 없어짐', sentence: '{file}이(가) 폴더에 더는 없습니다.' },
  'folder-edited': { name: '파일 편집', sentence: '프로그램에서 {file}을(를) 편집했습니다.' },
  'changed-after-build': {
    name: '제작 후 변경',
    sentence: '심사 묶음을 만든 뒤 상을 변경했습니다({part}). 이유: {reason}',
  },
  'entry-withdrawn': {
    name: '출품 철회',
    sentence: '출품작 {entry}을(를) 철회했습니다. 사유: {reason}',
  },
  'entry-restored': {
    name: '철회 취소',
    sentence: '출품작 {entry}이(가) 다시 심사에 참여합니다.',
  },
  'entries-assigned': {
    name: '출품작 배정',
    sentence:
      '출품작을 자동으로 배정했습니다. 출품작마다 {perEntry}명, 배정 {assignments}건, 시드 {seed}.',
  },
  'round-begun': {
    name: '차수 시작',
    sentence: '{of}편 가운데 {entries}편으로 {round}차 심사를 시작했습니다. 사유: {reason}',
  },
  'bundle-built': {
    name: '심사 묶음 만듦',
    sentence:
      '심사위원 {jurors}명을 위해 출품작 {entries}개, 문서 {documents}개의 심사 묶음을 만들었습니다.',
  },
  'document-cleaned': {
    name: '정리한 사본 만듦',
    sentence:
      '출품작 {entry}의 “{file}”(SHA-256 {original})에 대해 심사위원에게 나갈 정리한 사본(SHA-256 {copy})을 만들었습니다. 원본은 보관됩니다.',
  },
  'original-taken-back': {
    name: '원본 되돌림',
    sentence: '출품작 {entry}의 “{file}”을(를) 다시 원본(SHA-256 {sha256})으로 되돌렸습니다.',
  },
  'keys-backed-up': {
    name: '키 백업',
    sentence: '사무국의 키를 백업 파일로 저장했습니다.',
  },
  'keys-restored': {
    name: '키 복원',
    sentence:
      '사무국을 잃어버려 {made}의 백업으로 다시 만들었습니다. 그때 기록의 마지막 줄은 {logHead}입니다.',
  },
  'passphrase-changed': {
    name: '암호 변경',
    sentence: '사무국의 암호를 바꿨습니다.',
  },
  'slip-renewed': {
    name: '안내표 새로 만듦',
    sentence:
      '심사위원 {juror}의 안내표를 새로 만들었습니다. 다음 심사 묶음부터 이전 안내표로는 아무것도 열리지 않습니다.',
  },
  'warnings-accepted': {
    name: '경고 확인',
    sentence: '묶음을 만들기 전에 {code} 경고 {count}건을 확인하고 받아들였습니다: {places}.',
  },
  'key-pinned': {
    name: '키 고정',
    sentence: '이제 심사위원 {juror}의 서명은 이 키로만 인정합니다.',
  },
  'score-file-accepted': {
    name: '점수 파일 받음',
    sentence: '심사위원 {juror}의 {revision}판을 받았습니다.',
  },
  'score-file-superseded': {
    name: '이전 판 보관',
    sentence: '심사위원 {juror}의 {revision}판을 보관했습니다. 더 나중 판을 인정합니다.',
  },
  'score-file-held': {
    name: '점수 파일 보류',
    sentence:
      '심사위원 {juror}의 {revision}판이 다른 키로 서명되어, 사무국이 정할 때까지 보류합니다.',
  },
  'score-file-set-aside': {
    name: '점수 파일 제외',
    sentence:
      '심사위원 {juror}의 {revision}판을 보관했지만 인정하지 않습니다. 사무국이 다른 쪽을 택했습니다.',
  },
  'two-histories': {
    name: '두 갈래',
    sentence: '심사위원 {juror}의 {revision}판이 두 갈래로 나뉘었습니다. 바꾼 것은 없습니다.',
  },
  'score-file-refused': {
    name: '점수 파일 거절',
    sentence: '심사위원 {juror}의 점수 파일을 거절했습니다({code}).',
  },
  'key-chosen': {
    name: '키 결정',
    sentence: '심사위원 {juror}의 키를 “{words}”(으)로 정했습니다. 사유: {reason}',
  },
  'history-chosen': {
    name: '갈래 결정',
    sentence:
      '심사위원 {juror}의 {revision}판({tracker}) 갈래를 인정하기로 정했습니다. 사유: {reason}',
  },
  'score-file-counted': {
    name: '점수 파일 반영',
    sentence: '점수 파일 {tracker}이(가) 공개 결과에 반영되었습니다.',
  },
  'scores-given': {
    name: '심사위원에게 점수 제공',
    sentence:
      '심사위원 {jurors}명이 미리 읽을 수 있도록 출품작 {entries}건의 점수 묶음을 만들었습니다({naming}).',
  },
  'files-collected': {
    name: '파일 수합',
    sentence:
      '파일 {files}개를 수합했습니다. 인정 {accepted}, 이전 판 {superseded}, 이미 있음 {duplicate}, 거절 {refused}.',
  },
  'results-exported': {
    name: '결과 저장',
    sentence: '{round}차 결과를 {format}(으)로 저장했습니다. 근거 자료: SHA-256 {inputs}',
  },
  'table-exported': { name: '표 저장', sentence: '표를 저장했습니다: {table}.' },
  'slips-written': {
    name: '안내표 저장',
    sentence: '암호 문구가 적힌 안내표를 {format}(으)로 저장했습니다. 심사위원: {jurors}.',
  },
  'not-done': {
    name: '하지 못함',
    sentence: '{line}번 줄에 알린 일을 하지 못했습니다({code}).',
  },
  published: {
    name: '공표',
    sentence:
      '{round}차 심사를 점수 파일 {files}개로 공표했습니다. 방식: {naming}, 의견: {comments}.',
  },
  'score-amended': {
    name: '점수 수정',
    sentence: '{juror}이(가) 자신의 키로 {entry}의 점수를 수정했습니다. 사유: {reason}',
  },
  'score-amended-witnessed': {
    name: '입회 아래 점수 수정',
    sentence:
      '사무국이 {entry}에 대한 {juror}의 점수를 수정했습니다. 입회인: {witnesses}. 사유: {reason}',
  },
  'meeting-opened': { name: '회의 시작', sentence: '심사 회의를 시작했습니다. 위원장: {chair}' },
  'meeting-closed': { name: '회의 종료', sentence: '심사 회의를 마쳤습니다.' },
  'jury-decided': {
    name: '심사위원단 결정',
    sentence: '{category} 부문 결정 {decision}({outcome}): {entries}. 사유: {reason}',
  },
  'minutes-written': {
    name: '회의록 작성',
    sentence: '심사 회의록을 작성했습니다({language}). SHA-256: {sha256}',
  },
}
