import type { SearchAnswer } from '../../../../shared/calls/searchViews.ts'
import type { OpenDesk } from '../openDesk.ts'
import { readableEntries } from '../standing.ts'
import { wantedWords } from './markedText.ts'
import { searchEntries } from './searchEntries.ts'
import { searched } from './searched.ts'
import { searchPages } from './searchPages.ts'
import { searchComments, searchNotes } from './searchWritten.ts'

/**
 * Looks for all words of the query in what the desk says of its entries, in the juror's own notes and
 * comments, and on every page that the juror may read. Of a recused or undeclared entry nothing is told that
 * the desk does not show anyway.
 */
export function search(desk: OpenDesk, query: string): SearchAnswer {
  const readable = readableEntries(desk.store)
  const words = wantedWords(query)
  const { hits, pages } = searchPages(desk, query, readable)
  return {
    hits: [
      ...searchEntries(desk, words, readable),
      ...searchNotes(desk, words, readable),
      ...searchComments(desk, words, readable),
      ...hits,
    ],
    pagesFound: pages,
    searched: searched(desk, readable),
  }
}
