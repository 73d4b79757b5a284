import { z } from 'zod'
import { Document } from '../model/entry.ts'

/**
 * A document of an entry as the jurors read it. `file` is its name in the prize folder, null when it is not there
 * any more; `isAsRead` is false when it has been changed since.
 */
export const DiscussedDocument = Document.pick({ id: true, title: true, readability: true }).extend(
  {
    /** Of the file as it is now. */
    bytes: z.int().min(0),
    file: z.string().nullable(),
    isAsRead: z.boolean(),
  },
)
export type DiscussedDocument = z.infer<typeof DiscussedDocument>
