import { z } from 'zod'
import { EntryCode, JurorId } from './ids.ts'
import { Language } from './prize.ts'

export const Juror = z.strictObject({
  id: JurorId,
  name: z.string().min(1).max(200),
  email: z.string().max(320),
  language: Language,
})
export type Juror = z.infer<typeof Juror>

/** One juror reads one entry. */
export const Assignment = z.strictObject({ jurorId: JurorId, entryCode: EntryCode })
export type Assignment = z.infer<typeof Assignment>

/** A conflict of interest known to the secretariat: the juror never receives the entry's key. */
export const Conflict = z.strictObject({
  jurorId: JurorId,
  entryCode: EntryCode,
  reason: z.string().max(1000),
})
export type Conflict = z.infer<typeof Conflict>
