import type { PublishedResults } from '../../../shared/format/publishedResults.ts'
import { differences } from '../../../shared/publication/differences.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import type { PublicationSource } from '../../../shared/publication/publicationSource.ts'
import { resultsTable, sheetsTable } from '../../../shared/publication/publishedTables.ts'
import { type Contents, publishedNames } from './contents.ts'

/** Makes the results from what was published. */
export type Reckon = (source: PublicationSource) => PublishedResults

/** Makes the results and the tables again from the other files, and names every figure that is not the same. */
export function checkResults(
  { source, results, textOf }: Contents,
  reckon: Reckon,
  problems: Problems,
): PublishedResults | null {
  if (source === null) return null
  const follows = reckon(source)
  if (results !== null)
    for (const difference of differences(results, follows))
      problems.add('figure', publishedNames.results, difference)
  const tables = [
    [publishedNames.resultsTable, resultsTable(follows, source)],
    [publishedNames.sheetsTable, sheetsTable(source)],
  ] as const
  for (const [name, table] of tables) {
    const text = textOf(name)
    if (text !== null && text !== table) tellRows(name, text, table, problems)
  }
  return follows
}

function tellRows(name: string, text: string, table: string, problems: Problems): void {
  const [found, follows] = [text, table].map((lines) => lines.split('\n'))
  const count = Math.max(found?.length ?? 0, follows?.length ?? 0)
  for (let place = 0; place < count; place++) {
    const facts = { found: found?.[place] ?? '', follows: follows?.[place] ?? '' }
    if (facts.found !== facts.follows)
      problems.add('row', name, { where: String(place + 1), ...facts })
  }
}
