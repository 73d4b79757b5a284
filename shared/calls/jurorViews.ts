import { z } from 'zod'
import { EntryCode, JurorId } from '../model/ids.ts'
import { Conflict, Juror } from '../model/juror.ts'

const Topics = z.array(z.string().min(1).max(100)).max(50).readonly()

/** A juror of the prize folder, with what the automatic assignment knows of the juror. */
export const OfficeJuror = Juror.extend({ expertise: Topics })
export type OfficeJuror = z.infer<typeof OfficeJuror>

/** What happens to the list of jurors. Who is removed leaves assignments.csv and conflicts.csv as well. */
export const JurorChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), juror: OfficeJuror }),
  z.strictObject({
    kind: z.literal('set'),
    jurorId: JurorId,
    fields: OfficeJuror.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('remove'), jurorId: JurorId }),
])
export type JurorChange = z.infer<typeof JurorChange>

/** What a juror is to have to do with an entry. A conflict holds whatever is assigned. */
export const PairChange = z.strictObject({
  jurorId: JurorId,
  entryCode: EntryCode,
  state: z.enum(['assigned', 'none', 'conflict']),
  /** Of a conflict; empty where none is told. */
  reason: Conflict.shape.reason,
})
export type PairChange = z.infer<typeof PairChange>
