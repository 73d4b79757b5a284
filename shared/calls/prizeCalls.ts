import { z } from 'zod'
import { CategoryId, Sha256 } from '../model/ids.ts'
import { call } from './call.ts'
import { BrokenOffice, Finding, Office } from './views.ts'

/** What of a prize is edited; each has words of its own in the history of edits. */
export const PrizePart = z.enum(['prizeFacts', 'categories', 'rubric', 'rule'])
export type PrizePart = z.infer<typeof PrizePart>

/** What would be wrong with the prize if it were so; nothing was written. */
export const RefusedPrize = z.strictObject({ refused: z.array(Finding).min(1).readonly() })
export type RefusedPrize = z.infer<typeof RefusedPrize>

/** Editing what prize.yaml says. */
export const prizeCalls = {
  /**
   * Makes prize.yaml say what `prize` says, as one edit that can be undone. Its notes and all that has no part in the
   * change stay. Refused when the file is not any more the one that `digest` is of. After a build, what
   * scores and ranks changes only with a reason.
   */
  'office.editPrize': call(
    z.strictObject({
      part: PrizePart,
      digest: Sha256,
      /** A PrizeFile. What is wrong with it is told at its line, as for a file written by hand. */
      prize: z.record(z.string(), z.unknown()),
      /** Categories whose id changes, in entries.csv too. */
      renamed: z
        .array(z.strictObject({ from: CategoryId, to: CategoryId }))
        .max(50)
        .readonly(),
      reason: z.string().max(2000),
    }),
    z.union([Office, BrokenOffice, RefusedPrize]),
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'TEXT_CHANGED',
    'TEXT_NOT_UTF8',
    'CATEGORY_IN_USE',
    'CHANGE_REASON_MISSING',
    'FILE_MISSING',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'FILE_UNREADABLE',
    'DISK_FULL',
  ),
} as const
