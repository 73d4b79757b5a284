import type { SearchHit } from '../../../../shared/calls/searchViews.ts'
import type { Entry } from '../../../../shared/model/entry.ts'
import type { DocumentId, EntryCode } from '../../../../shared/model/ids.ts'
import type { OpenDesk } from '../openDesk.ts'
import { markedSnippet, type WantedWords } from './markedText.ts'

type EntryHit = Extract<SearchHit, { kind: 'entry' }>
type Field = EntryHit['field']

/** The best place first. */
const fields: readonly Field[] = ['code', 'title', 'place', 'applicant', 'document', 'summary']

/**
 * The entries on the desk whose code, title, place or applicant hold the words; of those that the juror may
 * read, also by the titles of their documents and their summary. One hit for an entry, the best.
 */
export function searchEntries(
  { entries }: OpenDesk,
  words: WantedWords,
  readable: readonly EntryCode[],
): readonly SearchHit[] {
  const open = new Set(readable)
  const hits = [...entries.values()]
    .filter(({ assignment }) => assignment !== 'none')
    .flatMap(({ entry }) => bestHit(entry, words, open.has(entry.code)))
  return hits.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
}

function bestHit(entry: Entry, words: WantedWords, isOpen: boolean): readonly EntryHit[] {
  for (const field of fields) {
    if (!isOpen && (field === 'document' || field === 'summary')) continue
    const { code: entryCode } = entry
    for (const { text, documentId } of textsOf(entry, field)) {
      const snippet = markedSnippet(text, words)
      if (snippet !== null) return [{ kind: 'entry', entryCode, field, documentId, snippet }]
    }
  }
  return []
}

type FieldText = { readonly text: string; readonly documentId: DocumentId | null }

function textsOf(entry: Entry, field: Field): readonly FieldText[] {
  switch (field) {
    case 'place': {
      const text = [entry.city, entry.country].filter((part) => part !== '').join(', ')
      return [{ text, documentId: null }]
    }
    case 'document':
      return entry.documents.map(({ title: text, id: documentId }) => ({ text, documentId }))
    default:
      return [{ text: entry[field], documentId: null }]
  }
}
