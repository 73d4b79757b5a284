import { z } from 'zod'

/** How far a long call has come. `done` and `total` are in `unit`; speeds are known after the first second. */
export const Progress = z.strictObject({
  step: z.enum([
    'verifying',
    'comparing',
    'checking',
    'cleaning',
    'encrypting',
    'importing',
    'indexing',
    'collecting',
    'copying',
    'publishing',
  ]),
  done: z.number().min(0),
  total: z.number().min(0),
  unit: z.enum(['bytes', 'documents', 'files']),
  /** The file or entry in hand; empty when there is none to name. */
  subject: z.string(),
  perSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
})
export type Progress = z.infer<typeof Progress>
