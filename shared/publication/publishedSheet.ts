import type { PublishedSheet, StrayReason } from '../format/publication.ts'
import type { Sheet } from '../model/sheet.ts'

/** A sheet without what it cites: the documents are not published. */
export function publishedSheet(sheet: Sheet, stray: StrayReason | null): PublishedSheet {
  const { entryCode, state, reason, marks, comments, overallComment } = sheet
  return { entryCode, state, reason, marks, comments, overallComment, stray }
}
