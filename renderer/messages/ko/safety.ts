import type { safetyEn } from '../en/safety.ts'

export const safetyKo: Readonly<Record<keyof typeof safetyEn, string>> = {
  'engine.failed': '지금은 자료를 열 수 없습니다',
}
