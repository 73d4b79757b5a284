import { z } from 'zod'
import type { SearchHit } from '../../../shared/calls/views.ts'
import { DocumentId, EntryCode } from '../../../shared/model/ids.ts'
import { rows } from '../store/db.ts'
import { readableText, searchExpression } from './indexedText.ts'
import type { OpenDesk } from './openDesk.ts'
import { readableEntries } from './standing.ts'

const MOST_HITS = 200

const Hit = z
  .object({
    entry_code: EntryCode,
    id: DocumentId,
    page_number: z.int(),
    snippet: z.string().transform(readableText),
  })
  .transform(
    ({ entry_code: entryCode, id: documentId, page_number: page, snippet }): SearchHit => ({
      entryCode,
      documentId,
      page,
      snippet,
    }),
  )

/**
 * Pages on which all words of the query stand, the best first, at most 200. Only of documents that the
 * juror may read: nothing of a recused or undeclared entry is told, not even that there is a hit.
 */
export function search(desk: OpenDesk, query: string): SearchHit[] {
  const expression = searchExpression(query)
  if (expression === null) return []
  return rows(
    desk.documents,
    Hit,
    `SELECT entry_code, id, page_number, snippet (page, 0, char (2), char (3), '…', 40) AS snippet
     FROM page JOIN document ON number = document_number
     WHERE page MATCH ? AND entry_code IN (SELECT value FROM json_each (?))
     ORDER BY rank, number, page_number LIMIT ${MOST_HITS}`,
    expression,
    JSON.stringify(readableEntries(desk.store)),
  )
}
