import { commonEn } from './en/common.ts'
import { deskEn } from './en/desk.ts'
import { startEn } from './en/start.ts'

/** Every word of the window in English. The other languages must have the same keys to compile. */
export const en = { ...commonEn, ...startEn, ...deskEn } as const

export type MessageId = keyof typeof en
