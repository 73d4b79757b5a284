import type {
  BrokenOffice,
  Office,
  OfficeResults,
  WithdrawnEntry,
} from '../../shared/calls/views.ts'
import { fromFractionText, toDecimalString } from '../../shared/scoring/fraction.ts'
import type { CategoryResults, EntryResult } from '../../shared/scoring/results.ts'
import type { Tie } from '../../shared/scoring/tie.ts'
import { table } from './table.ts'

/** The ranking of each category as a table for people: two decimals, and what separated equal scores. */
export function resultsText(
  { categories, withdrawn }: Pick<OfficeResults, 'categories' | 'withdrawn'>,
  office: Office | BrokenOffice,
): string {
  const named = 'prize' in office ? office : { prize: { categories: [] }, entries: [] }
  const texts = categories.map((category) => {
    const out = withdrawn.filter(({ categoryId }) => categoryId === category.id)
    return [categoryText(category, named), ...out.map(withdrawnText)].join('\n')
  })
  return texts.join('\n\n')
}

function withdrawnText({ code, title, withdrawn: { on, reason } }: WithdrawnEntry): string {
  const when = on === null ? 'withdrawn' : `withdrawn on ${on}`
  return `${code}  ${shortened(title)}  ${when}${reason === '' ? '' : `: ${reason}`}`
}

/** Where the titles come from. */
type Named = { readonly prize: Pick<Office['prize'], 'categories'> } & Pick<Office, 'entries'>

function categoryText(category: CategoryResults, { prize, entries }: Named): string {
  const title = prize.categories.find(({ id }) => id === category.id)?.title ?? category.id
  const titles = new Map(entries.map((entry) => [entry.code, shortened(entry.title)]))
  const ranked = category.entries.map((result) => [
    String(result.rank),
    result.code,
    titles.get(result.code) ?? '',
    toDecimalString(fromFractionText(result.exact), 2),
    String(result.sheets),
    separation(result, category.ties),
  ])
  const others = category.unranked.map(({ code, reason, sheets }) => [
    '–',
    code,
    titles.get(code) ?? '',
    '',
    String(sheets),
    reason,
  ])
  const heading = ['rank', 'entry', 'title', 'score', 'sheets', '']
  return [title, table([heading, ...ranked, ...others])].join('\n')
}

/** What the rule did about entries of the same score. */
function separation({ code }: EntryResult, ties: readonly Tie[]): string {
  const tie = ties.find(({ codes }) => codes.includes(code))
  const step = tie?.steps.findLast(({ among }) => among.includes(code))
  if (step === undefined) return ''
  const by =
    step.tieBreak.kind === 'criterionMean'
      ? `the mean of ${step.tieBreak.criterionId}`
      : { median: 'the median', topScores: 'the number of top marks' }[step.tieBreak.kind]
  return step.outcome === 'separated' ? `tie: separated by ${by}` : 'tie: shared rank'
}

function shortened(title: string): string {
  return title.length > 48 ? `${title.slice(0, 47)}…` : title
}
