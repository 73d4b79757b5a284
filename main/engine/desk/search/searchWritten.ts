import { z } from 'zod'
import type { SearchHit } from '../../../../shared/calls/searchViews.ts'
import { CriterionId, DocumentId, EntryCode } from '../../../../shared/model/ids.ts'
import { rows } from '../../store/db.ts'
import type { OpenDesk } from '../openDesk.ts'
import { markedSnippet, type WantedWords } from './markedText.ts'

const CommentRow = z.object({
  entry_code: EntryCode,
  criterion_id: CriterionId.nullable(),
  text: z.string(),
})

/** The juror's own comments on sheets that are open; what was abstained from is not shown elsewhere either. */
export function searchComments(
  { store }: OpenDesk,
  words: WantedWords,
  readable: readonly EntryCode[],
): readonly SearchHit[] {
  const found = rows(
    store,
    CommentRow,
    `SELECT entry_code, criterion_id, text FROM (
       SELECT entry_code, criterion_id, text FROM comment
       UNION ALL SELECT entry_code, NULL, text FROM overall_comment
     ) JOIN entry ON code = entry_code
     WHERE entry_code IN (SELECT value FROM json_each (?))
       AND entry_code NOT IN (SELECT entry_code FROM abstention)
     ORDER BY position, criterion_id IS NULL, criterion_id`,
    JSON.stringify(readable),
  )
  return found.flatMap(({ entry_code: entryCode, criterion_id: criterionId, text }) => {
    const snippet = markedSnippet(text, words)
    return snippet === null ? [] : [{ kind: 'comment', entryCode, criterionId, snippet }]
  })
}

const NoteRow = z.object({
  entry_code: EntryCode,
  document_id: DocumentId.nullable(),
  page: z.int().nullable(),
  text: z.string(),
  quote: z.string(),
})

/** The juror's own notes, and the passages that were highlighted or written to. */
export function searchNotes(
  { store }: OpenDesk,
  words: WantedWords,
  readable: readonly EntryCode[],
): readonly SearchHit[] {
  const found = rows(
    store,
    NoteRow,
    `SELECT entry_code, document_id, annotation.page, text, quote
     FROM annotation JOIN entry ON code = entry_code
     WHERE entry_code IN (SELECT value FROM json_each (?))
     ORDER BY position, document_id, annotation.page, created`,
    JSON.stringify(readable),
  )
  return found.flatMap(({ entry_code: entryCode, document_id: documentId, page, text, quote }) => {
    const snippet = markedSnippet(text, words) ?? markedSnippet(quote, words)
    const place = documentId === null || page === null ? null : { documentId, page }
    return snippet === null ? [] : [{ kind: 'note', entryCode, place, snippet }]
  })
}
