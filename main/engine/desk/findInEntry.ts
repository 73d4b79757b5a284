import { z } from 'zod'
import type { Input } from '../../../shared/calls/calls.ts'
import type { DocumentMatches, PageMatches } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import { DocumentId } from '../../../shared/model/ids.ts'
import type { Document } from '../../../shared/model/entry.ts'
import { rows } from '../store/db.ts'
import { listedEntry } from './entryOnDesk.ts'
import { foldedText, patternOf } from './foldedText.ts'
import { readableText } from './indexedText.ts'
import type { OpenDesk } from './openDesk.ts'
import { snippetOf } from './snippet.ts'
import { readDeclaration } from './standing.ts'

const MOST_PAGES = 100

const Page = z.object({
  id: DocumentId,
  page_number: z.int(),
  text: z.string().transform(readableText),
})
type Page = z.infer<typeof Page>

/**
 * Counts in every document of an entry what the reader would find there, by the reader's own rules.
 * @throws AppError UNKNOWN_ENTRY, CONFLICT_NOT_DECLARED
 */
export function findInEntry(
  desk: OpenDesk,
  { entryCode, query }: Input<'desk.findInEntry'>,
): DocumentMatches[] {
  const { entry } = listedEntry(desk, entryCode)
  if (readDeclaration(desk.store, entryCode)?.declaration !== 'none')
    throw new AppError('CONFLICT_NOT_DECLARED', { entry: entryCode })
  const pages = Map.groupBy(pagesOf(desk, entry.documents), ({ id }) => id)
  const pattern = patternOf(query)
  return entry.documents.map((document) =>
    matchesIn(document, pages.get(document.id) ?? [], pattern),
  )
}

/** The pages with text of these documents, in order. They lie together in the store, in the order of import. */
function pagesOf(desk: OpenDesk, documents: readonly Document[]): Page[] {
  return rows(
    desk.documents,
    Page,
    `SELECT id, page_number, text FROM page JOIN document ON number = document_number
     WHERE id IN (SELECT value FROM json_each (?)) ORDER BY number, page_number`,
    JSON.stringify(documents.map(({ id }) => id)),
  )
}

function matchesIn(
  { id: documentId, pages: count }: Document,
  pages: readonly Page[],
  pattern: RegExp | null,
): DocumentMatches {
  const found = pattern === null ? [] : pages.flatMap((page) => matchesOn(page, pattern))
  return {
    documentId,
    matches: found.reduce((sum, { matches }) => sum + matches, 0),
    pages: found.slice(0, MOST_PAGES),
    pagesWithoutText: Math.max(0, count - pages.length),
  }
}

function matchesOn({ page_number: page, text }: Page, pattern: RegExp): readonly PageMatches[] {
  const folded = foldedText(text)
  const places = [...folded.matchAll(pattern)]
  const [first] = places
  if (first === undefined) return []
  return [
    { page, matches: places.length, snippet: snippetOf(folded, first.index, first[0].length) },
  ]
}
