import type { ReminderWords } from './reminder.ts'

export const reminderKo: ReminderWords = {
  locale: 'ko-KR',
  subject: (title) => `${title} 심사 점수 안내`,
  greeting: (name) => `${name} 위원님께`,
  state: (title, settled, assigned, received) =>
    received
      ? `${title}의 점수 파일을 보내 주셔서 감사합니다. 배정된 출품작 ${assigned}개 가운데 ${settled}개의 심사가 끝났습니다.`
      : `${title}의 점수 파일을 아직 받지 못했습니다. 위원님께는 출품작 ${assigned}개가 배정되어 있습니다.`,
  unscored: (codes) => `아직 채점하지 않은 출품작: ${codes}`,
  partial: (codes) => `시작했으나 끝나지 않은 출품작: ${codes}`,
  absent: (codes) => `받지 못한 출품작: ${codes}`,
  more: (count) => `외 ${count}개`,
  deadline: (moment, days) =>
    days < 0 ? `마감은 ${moment}이었습니다.` : `마감은 ${moment}입니다(${left(days)}).`,
  howTo:
    'Jurybox에서 심사 책상을 열고 “서명하고 내보내기…”를 누르신 뒤, 만들어진 파일(이름이 .juryscore로 끝납니다)을 저희에게 보내 주십시오. 심사하실 수 없는 출품작은 그곳에서 이해충돌을 신고하거나 기권하실 수 있습니다. 아직 끝나지 않은 파일을 먼저 보내셔도 되며, 나중에 보내신 파일이 그것을 대신합니다.',
  closing: (title) => `감사합니다.\n${title} 사무국 드림`,
}

function left(days: number): string {
  return days === 0 ? '하루도 남지 않았습니다' : `${days}일 남았습니다`
}
