import { z } from 'zod'
import { call } from './call.ts'
import { editErrors } from './editCalls.ts'
import { JurorChange, PairChange } from './jurorViews.ts'
import { BrokenOffice, Office } from './views.ts'

/** Who judges, and who reads what. Each call is one edit of the folder's text, which can be undone. */
export const jurorCalls = {
  'office.changeJurors': call(
    z.strictObject({ changes: z.array(JurorChange).max(1000).readonly() }),
    z.union([Office, BrokenOffice]),
    'PRIZE_INVALID',
    'UNKNOWN_JUROR',
    'JUROR_EXISTS',
    ...editErrors,
  ),
  'office.setPairs': call(
    z.strictObject({ pairs: z.array(PairChange).max(100_000).readonly() }),
    z.union([Office, BrokenOffice]),
    'PRIZE_INVALID',
    ...editErrors,
  ),
} as const
