import type { PublishedCategory, PublishedResults } from '../format/publishedResults.ts'
import { decimalText } from '../model/points.ts'
import type { Category } from '../model/prize.ts'
import { countSheets, type CountedSheet } from '../scoring/countSheets.ts'
import { weightedPaths } from '../scoring/criterionPaths.ts'
import { csvText, type CsvCell } from './csvText.ts'
import { competingCodes, type PublicationSource, sortSource } from './publicationSource.ts'

/** `results.csv`: an entry a row, the unranked ones last in their category with the reason. */
export function resultsTable(results: PublishedResults, source: PublicationSource): string {
  const titles = new Map(source.entries.map(({ code, title }) => [code, title]))
  const rows = results.categories.flatMap((category) => [
    ...category.entries.map(({ code, rank, score, exact, sheets }) => {
      const facts = [category.id, rank, code, titles.get(code) ?? '', score, exact, sheets]
      return [...facts, decidedText(category, code)]
    }),
    ...category.unranked.map(({ code, reason }) => {
      const facts = [category.id, '', code, titles.get(code) ?? '', '', '', reason]
      return [...facts, decidedText(category, code)]
    }),
  ])
  const heading = ['category', 'rank', 'entry', 'title', 'score', 'exact', 'sheets', 'decided']
  return csvText([heading, ...rows])
}

type Decided = Pick<PublishedCategory['outcomes'][number], 'outcome' | 'award'>

/** What the jury decided about an entry. */
export function decidedAbout({ outcomes }: PublishedCategory, code: string): readonly Decided[] {
  return outcomes
    .filter(({ entries }) => entries.some((entry) => entry === code))
    .map(({ outcome, award }) => ({ outcome, award }))
}

function decidedText(category: PublishedCategory, code: string): string {
  return decidedAbout(category, code)
    .map(({ outcome, award }) => (award === '' ? outcome : `${outcome}: ${award}`))
    .join('; ')
}

/**
 * `sheets.csv`: a mark a row, of the sheets that count and as they count, with all that a spreadsheet needs to
 * make the totals again. A mark that is not applicable is `n/a`.
 */
export function sheetsTable(source: PublicationSource): string {
  const { after } = sortSource(source)
  const rows = source.prize.categories.flatMap((category) => {
    const codes = competingCodes(source, category)
    const { counted } = countSheets(category.rubric, source.prize.rule, codes, after)
    return counted.flatMap((sheet) => marksOf(category, sheet))
  })
  const facts = ['category', 'entry', 'juror', 'criterion', 'part', 'points']
  return csvText([[...facts, 'minimum', 'maximum', 'weight', 'part weight'], ...rows])
}

function marksOf(
  { id, rubric }: Category,
  { jurorId, entryCode, marks }: CountedSheet,
): readonly (readonly CsvCell[])[] {
  const given = new Map(marks.map(({ criterion, mark }) => [criterion, mark]))
  return rubric.criteria.flatMap((criterion) =>
    weightedPaths(criterion, rubric.pointsPer).flatMap(({ path, weight }) => {
      const mark = given.get(path)
      if (mark === undefined) return []
      const points = mark === 'not-applicable' ? 'n/a' : decimalText(mark)
      const { minimum, maximum } = criterion.scale
      const numbers = [minimum, maximum, criterion.weight, weight].map(decimalText)
      const part = path.split('/')[1] ?? ''
      return [[id, entryCode, jurorId, criterion.id, part, points, ...numbers]]
    }),
  )
}
