import type { publishEn } from './messages.en.ts'

export const publishKo: Readonly<Record<keyof typeof publishEn, string>> = {
  'office.section.publish': '공표',
  'publish.title': '공표',
  'publish.body':
    '누구나 순위를 다시 계산할 수 있는 폴더를 만듭니다. 심사표, 규칙, 정정, 결정, 기록이 들어가고 사무국이 서명합니다. 폴더에 담긴 것은 모두 공개됩니다.',
  'publish.none': '아직 공표할 것이 없습니다',
  'publish.none.body': '먼저 심사위원의 점수 파일을 수집하십시오.',
  'publish.counts': '인정되는 것',
  'publish.counts.value': '출품작 {entries}편, 점수 파일 {files}개',
  'publish.meeting': '회의에서',
  'publish.meeting.value': '정정 {amendments}건, 결정 {decisions}건',
  'publish.minutes': '회의록',
  'publish.minutes.yes': '마지막으로 작성된 것. 익명 공표에는 넣지 않습니다',
  'publish.minutes.no': '작성되지 않아 공표하지 않습니다',
  'publish.before': '이전 공표',
  'publish.before.never': '없음',
  'publish.warnings': '공표하기 전에 읽으십시오',
  'publish.naming': '심사위원',
  'publish.naming.named': '이름으로',
  'publish.naming.anonymised': '익명으로',
  'publish.naming.named.help':
    '심사위원의 번호와 이름이 심사표와 함께 공표됩니다. 정정은 서명된 그대로 공표됩니다.',
  'publish.naming.anonymised.help':
    '심사위원은 글자로 표시하며 그 순서는 아무것도 말하지 않습니다. 심사위원의 서명은 공표하지 않습니다. 누가 어떤 출품작을 읽었는지 아는 사람은 그래도 짐작할 수 있습니다.',
  'publish.comments': '의견도 공표',
  'publish.comments.named':
    '의견을 공표하면 점수 파일이 심사위원이 서명한 그대로 공표되어 누구나 심사위원의 서명을 직접 확인할 수 있습니다. 인용한 글과 회피 사유도 함께 들어갑니다.',
  'publish.comments.anonymised':
    '의견에서 심사위원의 이름, 번호, 주소를 지웁니다. 글투는 그대로 남습니다.',
  'publish.language': 'PDF 언어',
  'publish.action': '폴더를 골라 공표…',
  'publish.action.help': '빈 폴더여야 합니다.',
  'publish.working': '공표하고 있습니다',
  'publish.done': '공표했습니다',
  'publish.done.body':
    '나누어 주기 전에 한 번 확인하고, 아래의 여섯 단어은 이 폴더가 아닌 다른 길로, 이를테면 홈페이지에서 알리십시오.',
  'publish.folder': '폴더',
  'publish.files': '내용',
  'publish.files.value': '파일 {files}개, {size}',
  'publish.verify': '확인하기',
  'publish.show': '폴더 보기',
  'publish.again': '다시 공표…',
}
