import { z } from 'zod'
import type { SearchHit } from '../../../../shared/calls/searchViews.ts'
import { DocumentId, EntryCode } from '../../../../shared/model/ids.ts'
import { row, rows } from '../../store/db.ts'
import { readableText, searchExpression } from '../indexedText.ts'
import type { OpenDesk } from '../openDesk.ts'
import { longestMatch, shortened } from './marks.ts'

const MOST_PAGES = 200

type PageHit = Extract<SearchHit, { kind: 'page' }>

const Found = z
  .object({
    entry_code: EntryCode,
    id: DocumentId,
    page_number: z.int(),
    snippet: z.string().transform(readableText),
  })
  .transform(({ entry_code: entryCode, id: documentId, page_number: page, snippet }): PageHit => ({
    kind: 'page',
    entryCode,
    documentId,
    page,
    snippet: shortened(snippet),
    match: longestMatch(snippet),
  }))
const Count = z.object({ pages: z.int() })

/** The pages that hold all words, the best first, at most 200; and how many there are. */
export type FoundPages = { readonly hits: readonly PageHit[]; readonly pages: number }

/** Only in the documents of these entries: of a recused or undeclared one not even a hit is told. */
export function searchPages(
  { documents }: OpenDesk,
  query: string,
  readable: readonly EntryCode[],
): FoundPages {
  const expression = searchExpression(query)
  if (expression === null) return { hits: [], pages: 0 }
  const among = JSON.stringify(readable)
  const hits = rows(
    documents,
    Found,
    `SELECT entry_code, id, page_number, snippet (page, 0, char (2), char (3), '…', 64) AS snippet
     FROM page JOIN document ON number = document_number
     WHERE page MATCH ? AND entry_code IN (SELECT value FROM json_each (?))
     ORDER BY rank, number, page_number LIMIT ${MOST_PAGES}`,
    expression,
    among,
  )
  if (hits.length < MOST_PAGES) return { hits, pages: hits.length }
  const counted = row(
    documents,
    Count,
    `SELECT count (*) AS pages FROM page JOIN document ON number = document_number
     WHERE page MATCH ? AND entry_code IN (SELECT value FROM json_each (?))`,
    expression,
    among,
  )
  return { hits, pages: counted?.pages ?? hits.length }
}
