import type { giveEn } from './messages.en.ts'

/** 회의 전에 읽을 점수를 심사위원에게 주는 화면의 말. */
export const giveKo: Readonly<Record<keyof typeof giveEn, string>> = {
  'give.open': '심사위원에게 점수 주기',
  'give.title': '회의 준비용 묶음',
  'give.body':
    '심사위원이 읽기만 할 수 있는 암호화 파일입니다. 볼 수 있는 출품작과 그 문서, 심사위원 전체의 점수가 들어 있으며, 가지고 있는 안내표나 카드로 엽니다.',
  'give.naming': '점수를 매긴 사람',
  'give.naming.named': '이름 표시',
  'give.naming.anonymised': '글자로 표시',
  'give.naming.help.named': '누가 어떤 점수를 매겼는지 모든 심사위원이 봅니다.',
  'give.naming.help.anonymised':
    '출품작마다 새로 뽑은 A, B, C …로 나타냅니다. 본인 심사표만 알아볼 수 있습니다.',
  'give.naming.help.borda':
    '심사위원별로 출품작을 비교하는 규칙이라 한 부문 안에서는 같은 A, B, C …로 나타냅니다. 본인 심사표만 알아볼 수 있습니다.',
  'give.comments': '의견과 인용한 쪽 포함',
  'give.scope': '출품작 범위',
  'give.scope.all': '이해충돌이 없는 전체',
  'give.scope.read': '각자 심사한 것만',
  'give.categories': '부문',
  'give.column.juror': '심사위원',
  'give.column.entries': '보는 출품작',
  'give.column.conflicts': '이해충돌로 제외',
  'give.column.opener': '여는 방법',
  'give.opener.slip': '안내표',
  'give.opener.card': '카드',
  'give.opener.none': '없음: 받지 못합니다',
  'give.sees': '{of}건 중 {entries}건',
  'give.facts': '출품작 {entries}건, 심사표 {sheets}장, 의견 {comments}개, 약 {size}',
  'give.thin': '{entries}은(는) 심사한 사람이 세 명보다 적어 글자로도 누구인지 드러납니다.',
  'give.telling':
    '{entries}의 의견에 심사위원의 이름, 번호 또는 주소가 있습니다. 의견은 쓴 그대로 전달됩니다.',
  'give.closed':
    '제외된 출품작에 대해서는 그 심사위원이 열 수 있는 것이 파일에 하나도 없습니다. 문서도, 제목도, 점수도, 순위도 없습니다.',
  'give.action': '묶음 만들기 …',
  'give.building': '심사위원에게 줄 묶음을 만드는 중',
  'give.built':
    '심사위원 {jurors}명을 위한 “{file}”을(를) 만들었습니다. 모두에게 같은 파일을 주면 되며, 기록에도 남았습니다.',
  'give.nobody': '이렇게 고르면 볼 수 있는 사람이 없습니다.',
}
