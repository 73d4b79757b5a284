import type { safetyEn } from '../en/safety.ts'

export const safetyKo: Readonly<Record<keyof typeof safetyEn, string>> = {
  'engine.failed': '지금은 자료를 열 수 없습니다',
  'unlock.why.away':
    '컴퓨터가 절전 상태가 되었거나 화면이 잠겨서 심사 책상도 잠갔습니다. 모두 저장되었습니다.',
  'openPrize.why.away':
    '컴퓨터가 절전 상태가 되었거나 화면이 잠겨서 사무국도 잠갔습니다. 모두 저장되었습니다.',
}
