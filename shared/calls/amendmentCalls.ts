import { z } from 'zod'
import { RankingEffect } from '../amendments/rankingEffect.ts'
import { MarkWish } from '../amendments/planChanges.ts'
import { EntryCode, JurorId } from '../model/ids.ts'
import { call } from './call.ts'
import { OfficeAmendment } from './amendmentViews.ts'
import { Reason } from './commonInputs.ts'

const locked = ['NOT_A_PRIZE', 'OFFICE_LOCKED', 'PRIZE_INVALID'] as const

/** An amendment as it was written down, and what it alone does to the ranking; null where the entry does not compete. */
export const Amended = z.strictObject({
  amendment: OfficeAmendment,
  effect: RankingEffect.nullable(),
})
export type Amended = z.infer<typeof Amended>

/** What changes scores after they were sent. */
export const amendmentCalls = {
  /** The office signs, before witnesses, that a juror changes marks. Taking it back is the same once more. */
  'office.amend': call(
    z.strictObject({
      jurorId: JurorId,
      entryCode: EntryCode,
      changes: z.array(MarkWish).max(2500).readonly(),
      reason: Reason,
      witnesses: z.array(z.string().max(200)).max(10).readonly(),
    }),
    Amended,
    ...locked,
    'NOT_BUILT',
    'UNKNOWN_JUROR',
    'UNKNOWN_ENTRY',
    'NO_SHEET_TO_AMEND',
    'SHEET_NOT_AMENDED',
    'UNKNOWN_CRITERION',
    'SCORE_OUT_OF_RANGE',
    'NOT_APPLICABLE_REFUSED',
    'NOTHING_AMENDED',
    'AMENDMENT_WITHOUT_REASON',
    'AMENDMENT_WITHOUT_WITNESS',
    'DISK_FULL',
  ),
} as const
