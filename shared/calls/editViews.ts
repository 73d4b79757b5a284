import { z } from 'zod'

/** What the program does to the text of a prize folder; each has words of its own. */
export const EditKind = z.enum([
  'assigned',
  'cardSet',
  'jurorsChanged',
  'pairsSet',
  'roundBegun',
  'prizeFacts',
  'categories',
  'rubric',
  'rule',
  'entryAdded',
  'entriesChanged',
  'entriesDeleted',
  'entriesWithdrawn',
  'entriesRestored',
  'entriesImported',
  'documentsAdded',
  'documentsChanged',
])
export type EditKind = z.infer<typeof EditKind>

/** What undo and redo would do next. */
export const EditHistory = z.strictObject({
  undo: EditKind.nullable(),
  redo: EditKind.nullable(),
})
export type EditHistory = z.infer<typeof EditHistory>
