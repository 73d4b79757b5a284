import type { MessageId } from './en.ts'
import { commonKo } from './ko/common.ts'
import { deskKo } from './ko/desk.ts'
import { startKo } from './ko/start.ts'

export const ko: Readonly<Record<MessageId, string>> = { ...commonKo, ...startKo, ...deskKo }
