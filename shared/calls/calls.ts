import type { z } from 'zod'
import { amendmentCalls } from './amendmentCalls.ts'
import { annotationCalls } from './annotationCalls.ts'
import { cardCalls } from './cardCalls.ts'
import { collectCalls } from './collectCalls.ts'
import { logCalls } from './logCalls.ts'
import { deliberationCalls } from './deliberationCalls.ts'
import { deskAmendmentCalls } from './deskAmendmentCalls.ts'
import { deskCalls } from './deskCalls.ts'
import { documentCalls } from './documentCalls.ts'
import { editCalls } from './editCalls.ts'
import { entryCalls } from './entryCalls.ts'
import { exportCalls } from './exportCalls.ts'
import { givenCalls } from './givenCalls.ts'
import { minutesCalls } from './minutesCalls.ts'
import { jurorCalls } from './jurorCalls.ts'
import { officeCalls } from './officeCalls.ts'
import { prizeCalls } from './prizeCalls.ts'
import { receiptCalls } from './receiptCalls.ts'
import { roundCalls } from './roundCalls.ts'
import { programCalls } from './programCalls.ts'
import { publicationCalls } from './publicationCalls.ts'
import { resultCalls } from './resultCalls.ts'

/**
 * Every call the window can make to the engine. The only list of channels in the program: the
 * preload's allow-list, the handlers' types, the client's type and the run-time checks come from it.
 */
export const calls = {
  ...programCalls,
  ...cardCalls,
  ...deskCalls,
  ...annotationCalls,
  ...exportCalls,
  ...deskAmendmentCalls,
  ...receiptCalls,
  ...officeCalls,
  ...entryCalls,
  ...editCalls,
  ...prizeCalls,
  ...collectCalls,
  ...logCalls,
  ...jurorCalls,
  ...roundCalls,
  ...deliberationCalls,
  ...givenCalls,
  ...minutesCalls,
  ...amendmentCalls,
  ...documentCalls,
  ...resultCalls,
  ...publicationCalls,
} as const

export type Calls = typeof calls
export type Channel = keyof Calls
export type Input<C extends Channel> = z.infer<Calls[C]['input']>
export type Output<C extends Channel> = z.infer<Calls[C]['output']>
export type Errors<C extends Channel> = Calls[C]['errors'][number]
