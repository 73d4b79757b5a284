import { z } from 'zod'
import { SetAsideReason } from '../amendments/applyAmendments.ts'
import { Amendment, AmendmentSigner } from '../model/amendment.ts'
import { Instant, Sha256 } from '../model/ids.ts'

/** An amendment that the office has. It is applied, or set aside and why. */
export const OfficeAmendment = Amendment.pick({
  jurorId: true,
  entryCode: true,
  amends: true,
  previous: true,
  changes: true,
  reason: true,
  created: true,
  witnesses: true,
}).extend({
  /** Of its payload. */
  digest: Sha256,
  signer: AmendmentSigner,
  takenAt: Instant,
  state: z.enum(['applied', 'set-aside']),
  /** Null when it is applied. */
  why: SetAsideReason.nullable(),
})
export type OfficeAmendment = z.infer<typeof OfficeAmendment>
