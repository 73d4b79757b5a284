import { z } from 'zod'
import type { SearchAnswer, SilentDocument } from '../../../../shared/calls/searchViews.ts'
import type { Document } from '../../../../shared/model/entry.ts'
import { DocumentId, type EntryCode } from '../../../../shared/model/ids.ts'
import { rows } from '../../store/db.ts'
import type { OpenDesk } from '../openDesk.ts'

const Counted = z.object({ id: DocumentId, pages: z.int() })

/** The documents of a desk never change, so they are counted once. */
const counted = new WeakMap<OpenDesk, ReadonlyMap<DocumentId, number>>()

/** What a search looks through, and which documents have nothing to look through. */
export function searched(desk: OpenDesk, readable: readonly EntryCode[]): SearchAnswer['searched'] {
  const pages = pagesWithText(desk)
  const documents = readable.flatMap((entryCode) =>
    (desk.entries.get(entryCode)?.entry.documents ?? []).map((document) => ({
      entryCode,
      document,
    })),
  )
  const told = documents.filter(({ document }) => pages.has(document.id))
  return {
    entries: [...desk.entries.values()].filter(({ assignment }) => assignment !== 'none').length,
    documents: told.length,
    pages: told.reduce((sum, { document }) => sum + (pages.get(document.id) ?? 0), 0),
    silent: documents
      .filter(({ document }) => !pages.has(document.id))
      .map(({ entryCode, document }) => ({
        entryCode,
        documentId: document.id,
        why: whySilent(document),
      })),
  }
}

function whySilent({ readability }: Document): SilentDocument['why'] {
  return readability === 'readable' ? 'pictures' : readability
}

function pagesWithText(desk: OpenDesk): ReadonlyMap<DocumentId, number> {
  const known = counted.get(desk)
  if (known !== undefined) return known
  const found = rows(
    desk.documents,
    Counted,
    `SELECT id, count (*) AS pages FROM page JOIN document ON number = document_number
     GROUP BY id ORDER BY id`,
  )
  const pages = new Map(found.map(({ id, pages: count }) => [id, count]))
  counted.set(desk, pages)
  return pages
}
