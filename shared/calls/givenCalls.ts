import { z } from 'zod'
import { GivenScope } from '../format/deliberationBundle.ts'
import { CategoryId, EntryCode, JurorId } from '../model/ids.ts'
import { call } from './call.ts'
import { FilePath } from './commonInputs.ts'

/** What jurors are given to read before their meeting. */
export const GivenWish = z.strictObject({
  ...GivenScope,
  categories: z.array(CategoryId).min(1).max(50).readonly(),
})
export type GivenWish = z.infer<typeof GivenWish>

/** What one juror will see. */
export const JurorSees = z.strictObject({
  jurorId: JurorId,
  name: z.string(),
  entries: z.int().min(0),
  /** Left out for a conflict of interest. */
  conflicts: z.array(EntryCode).readonly(),
  /** What opens the bundle; null: the juror has neither slip nor card and gets nothing. */
  opener: z.enum(['slip', 'card']).nullable(),
})
export type JurorSees = z.infer<typeof JurorSees>

/** What the bundle will be, before it is built. */
export const GivenPlan = z.strictObject({
  jurors: z.array(JurorSees).readonly(),
  entries: z.int(),
  sheets: z.int(),
  comments: z.int(),
  /** Entries with fewer than three sheets: there a letter hides nobody. */
  thin: z.array(EntryCode).readonly(),
  /** Entries with a comment that holds a juror's name, number or address. */
  telling: z.array(EntryCode).readonly(),
  bytes: z.int(),
})
export type GivenPlan = z.infer<typeof GivenPlan>

export const GivenBuilt = z.strictObject({
  file: z.string(),
  bytes: z.int(),
  jurors: z.int(),
  entries: z.int(),
  documents: z.int(),
  /** The documents among them that were taken over sealed as they were. */
  reused: z.int(),
})
export type GivenBuilt = z.infer<typeof GivenBuilt>

const reading = ['NOT_A_PRIZE', 'OFFICE_LOCKED', 'PRIZE_INVALID', 'NOT_BUILT'] as const

/** The bundle that lets jurors prepare their meeting. */
export const givenCalls = {
  'office.planDeliberation': call(z.strictObject({ wish: GivenWish }), GivenPlan, ...reading),
  /** Cancelled, it leaves nothing. */
  'office.buildDeliberation': call(
    z.strictObject({ out: FilePath, wish: GivenWish }),
    GivenBuilt,
    ...reading,
    'NOTHING_TO_GIVE',
    'DOCUMENT_GONE',
    'IS_A_FOLDER',
    'NOT_A_FOLDER',
    'FILE_MISSING',
    'FILE_UNREADABLE',
    'NO_PERMISSION',
    'DISK_FULL',
    'CANCELLED',
  ),
} as const
