import type { logHeadEn } from './messages.en.ts'

export const logHeadKo: Readonly<Record<keyof typeof logHeadEn, string>> = {
  'logHead.name': '기록 머리값',
  'logHead.copy': '머리값(줄 수와 루트) 복사',
  'logHead.check': '이전 머리값 확인…',
  'logHead.title': '이전 머리값 확인',
  'logHead.body':
    '회의록과 공개 자료에는 그때의 기록 머리값이 적혀 있습니다. 여기에 입력하거나 붙여 넣으면 지금 기록이 그때와 같은 줄로 시작하는지 확인합니다.',
  'logHead.now': '지금 머리값',
  'logHead.lines': '{size}줄',
  'logHead.root': '루트',
  'logHead.words': '낱말로',
  'logHead.earlier': '인쇄된 이전 머리값',
  'logHead.earlier.help': '줄 수, 쌍점, 루트 64자리 순서입니다.',
  'logHead.earlier.problem': '머리값이 아닙니다. 숫자, 쌍점, 0–9와 a–f 64자리가 필요합니다.',
  'logHead.check.action': '확인',
  'logHead.holds': '기록이 그때와 같은 줄로 시작합니다',
  'logHead.holds.body':
    '그때의 {size}줄이 모두 그대로 있습니다. {more, plural, =0 {그 뒤에 더해진 줄은 없습니다.} other {그 뒤에 #줄이 더해졌습니다.}}',
  'logHead.shorter': '줄이 없어졌습니다',
  'logHead.shorter.body':
    '그때는 {size}줄이었으나 지금은 {lines}줄입니다. 예전 office.db를 되돌려 놓지 않았는지 확인해 주세요.',
  'logHead.different': '기록이 그때와 같은 줄로 시작하지 않습니다',
  'logHead.different.body':
    '줄이 바뀌거나 없어지거나 끼워지거나 옮겨졌거나, 다른 기록의 머리값입니다. 폴더를 그대로 두고 백업과 비교해 주세요.',
}
