import type { deliberateEn } from './messages.en.ts'

export const deliberateKo: Readonly<Record<keyof typeof deliberateEn, string>> = {
  'office.section.deliberate': '심의',
  'deliberate.title': '심의',
  'deliberate.none': '아직 심의할 것이 없습니다',
  'deliberate.none.body': '먼저 심사위원의 점수 파일을 수집하십시오.',
}
