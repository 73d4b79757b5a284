import type { jurorsEn } from './messages.en.ts'

export const jurorsKo: Readonly<Record<keyof typeof jurorsEn, string>> = {
  'jurors.add': '심사위원 추가…',
  'jurors.add.title': '심사위원 추가',
  'jurors.add.action': '추가',
  'jurors.list': '명단 추가…',
  'jurors.list.title': '심사위원 명단 추가',
  'jurors.list.body':
    '한 줄에 한 명씩 이름, 전자우편 주소, 언어, 주제를 쓰십시오. 스프레드시트에서 머리글이 있든 없든 행을 복사해 붙여 넣으면 됩니다.',
  'jurors.list.text': '심사위원',
  'jurors.list.found':
    '{count, plural, =0 {아직 추가할 것이 없습니다} other {심사위원 #명을 추가합니다}}',
  'jurors.list.there': '전자우편 주소가 이미 있어 추가하지 않음: {names}',
  'jurors.edit': '편집…',
  'jurors.edit.title': '심사위원 {juror} 편집',
  'jurors.edit.action': '저장',
  'jurors.remove': '삭제…',
  'jurors.remove.title': '심사위원 {juror}을(를) 삭제하시겠습니까?',
  'jurors.remove.body':
    '{name} 님이 명단에서 빠지고, {count, plural, =0 {} other {배정 #건과 }}기록된 이해 충돌도 함께 빠집니다. 되돌릴 수 있습니다.',
  'jurors.remove.scores':
    '이 심사위원의 채점 파일이 도착해 있습니다. 파일은 남지만 주인 없는 점수로 표시되고 집계하지 않습니다.',
  'jurors.remove.action': '삭제',
  'jurors.field.id': '번호',
  'jurors.field.id.help': '영문자와 숫자. 안내문에 인쇄되며 나중에 바꿀 수 없습니다.',
  'jurors.field.id.wrong': '영문자, 숫자, -, _만 쓸 수 있으며 32자까지입니다.',
  'jurors.field.id.taken': '심사위원 {juror}이(가) 이미 있습니다.',
  'jurors.field.name': '이름',
  'jurors.field.email': '전자우편 주소',
  'jurors.field.email.help': '명단에만 쓰이며 아무것도 보내지 않습니다.',
  'jurors.field.language': '언어',
  'jurors.field.expertise': '주제',
  'jurors.field.expertise.help':
    '출품작의 주제와 같은 말로, 쌍반점(;)으로 나누어 쓰십시오. 비워 두면 모든 주제를 안다고 봅니다.',
  'jurors.expertise': '주제',
  'pairs.hint':
    '누르거나 Space 키로 배정하고, Shift와 함께 누르면 그 칸까지 모두 바꿉니다. C 키는 이해 충돌입니다.',
  'pairs.conflict.title': '이해 충돌',
  'pairs.conflict.body': '{juror}, {entry}. 이 심사위원은 이 출품작의 열쇠를 받지 않습니다.',
  'pairs.conflict.reason': '사유',
  'pairs.conflict.save': '이해 충돌 기록',
  'pairs.conflict.remove': '충돌 없음',
  'overlap.title': '함께 읽는 출품작',
  'overlap.span': '두 심사위원이 함께 읽는 수',
  'overlap.none': '함께 읽는 출품작이 없는 쌍: {count}개',
  'overlap.show': '모든 쌍 보기…',
  'overlap.table': '두 심사위원이 함께 읽는 출품작 수',
  'overlap.pair': '{a}, {b}: {count, plural, =0 {없음} other {#편}}',
  'overlap.close': '닫기',
}
