import { z } from 'zod'
import { Entry } from '../model/entry.ts'
import { CategoryId, EntryCode } from '../model/ids.ts'
import { DocumentName } from './entryViews.ts'

/** Why a file that was dropped is left where it is. */
export const SkipReason = z.enum([
  'hidden',
  'link',
  'not-pdf',
  'too-large',
  'unreadable',
  'duplicate',
])
export type SkipReason = z.infer<typeof SkipReason>

/** What makes an entry of what was dropped: a folder, the beginning of the files' names, or each file. */
export const Grouping = z.enum(['folder', 'name', 'file'])
export type Grouping = z.infer<typeof Grouping>

/** A PDF that was found; `id` names it until the next drop. */
export const DroppedFile = z.strictObject({
  id: z.int().min(0),
  name: DocumentName,
  bytes: z.int(),
})
export type DroppedFile = z.infer<typeof DroppedFile>

/** An entry that a drop would make, or the one that is there and gets the documents. */
export const DroppedEntry = z.strictObject({
  code: EntryCode,
  isNew: z.boolean(),
  categoryId: CategoryId,
  title: Entry.shape.title,
  files: z.array(DroppedFile).readonly(),
})
export type DroppedEntry = z.infer<typeof DroppedEntry>

/** What was found in a drop and where it would go. Nothing has been written. */
export const DropPlan = z.strictObject({
  drop: z.string(),
  grouping: Grouping,
  groupings: z.array(Grouping).readonly(),
  entries: z.array(DroppedEntry).readonly(),
  skipped: z.array(z.strictObject({ name: z.string(), reason: SkipReason })).readonly(),
})
export type DropPlan = z.infer<typeof DropPlan>
