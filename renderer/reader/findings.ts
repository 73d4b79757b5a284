import type { DocumentMatches } from '../../shared/calls/views.ts'
import type { Found } from '../viewer/protocol.ts'

/** What was found in all documents of an entry. */
export type Findings =
  | { readonly state: 'none' }
  | { readonly state: 'searching' }
  | { readonly state: 'failed' }
  | { readonly state: 'found'; readonly query: string; readonly documents: EntryMatches }

export type EntryMatches = readonly DocumentMatches[]

/** Where a search goes on: a document and the page from which to look. */
export type Stop = { readonly documentId: string; readonly page: number }

/** Whether what was found is of the entry to which the document belongs. */
export function isAbout(findings: Findings, documentId: string): boolean {
  return (
    findings.state === 'found' && findings.documents.some((one) => one.documentId === documentId)
  )
}

/** Whether the next step leaves the document: the last match, or the first going back, is shown. */
export function isAtEdge(found: Found | null, step: 'next' | 'previous'): boolean {
  if (found === null || found.state === 'searching') return false
  return found.current === (step === 'next' ? found.total : Math.min(1, found.total))
}

/** The next document with matches, round and round; null when no other has any. */
export function nextStop(
  matches: EntryMatches,
  documentId: string,
  step: 'next' | 'previous',
): Stop | null {
  const at = matches.findIndex((one) => one.documentId === documentId)
  const onwards = [...matches.slice(at + 1), ...matches.slice(0, Math.max(at, 0))]
  const others = onwards.filter(({ pages }) => pages.length > 0)
  const next = step === 'next' ? others[0] : others.at(-1)
  const page = step === 'next' ? next?.pages[0] : next?.pages.at(-1)
  return next === undefined || page === undefined
    ? null
    : { documentId: next.documentId, page: page.page }
}

export function totalOf(matches: EntryMatches): {
  readonly matches: number
  readonly documents: number
} {
  return {
    matches: matches.reduce((sum, one) => sum + one.matches, 0),
    documents: matches.filter((one) => one.matches > 0).length,
  }
}
