import type { meetingEn } from './messages.en.ts'

export const meetingKo: Readonly<Record<keyof typeof meetingEn, string>> = {
  'meeting.title': '회의',
  'meeting.none': '진행 중인 회의가 없습니다',
  'meeting.since': '{time}부터 회의 중',
  'meeting.chair': '위원장: {chair}',
  'meeting.here': '{jurors}명 중 {here}명 출석',
  'meeting.begin': '회의 시작…',
  'meeting.begin.title': '심사 회의 시작',
  'meeting.begin.action': '회의 시작',
  'meeting.place': '장소',
  'meeting.chairField': '위원장',
  'meeting.who': '출석자',
  'meeting.who.help':
    '나중에 오거나 나가는 사람은 언제든지 바꿀 수 있으며, 회의록에 그 시각이 남습니다.',
  'meeting.conflict': '{entries}과(와) 이해 충돌',
  'meeting.end': '회의 마침…',
  'meeting.end.title': '회의를 마치겠습니까?',
  'meeting.end.body':
    '출석과 논의가 모두 끝납니다. 말하고 결정한 것은 그대로 남으며, 언제든지 다른 회의를 시작할 수 있습니다.',
  'meeting.end.action': '회의 마침',
  'meeting.close': '완료',
  'meeting.part': '표시할 것',
  'meeting.part.entries': '출품작',
  'meeting.part.decisions': '결정({count})',
  'meeting.minutes': '회의록',
  'meeting.minutes.en': '영어로 작성…',
  'meeting.minutes.ko': '한국어로 작성…',
  'meeting.minutes.writing': '작성 중…',
  'meeting.minutes.file': '회의록',
  'meeting.minutes.saved': '“{file}”을(를) 작성했습니다. 기록에 그 다이제스트가 남았습니다.',
}
