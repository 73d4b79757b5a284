import type { Criterion } from '../model/rubric.ts'
import type { CountedSheet } from '../scoring/countSheets.ts'
import { toNumber } from '../scoring/fraction.ts'
import { average } from '../scoring/sums.ts'
import { criterionTotal } from '../scoring/total.ts'
import type { PlotSource } from './plotSource.ts'

/** What the jurors gave one entry for one criterion in the mean. */
export type CriterionMean = {
  readonly criterion: Criterion
  /** On the criterion's own scale; null where nobody scored it. */
  readonly points: number | null
  /** The same as 0 at the bottom of the scale and 1 at its top. */
  readonly share: number | null
}

/** For each of these sheets' entry, every criterion in the rubric's order. */
export function criterionMeans(
  { category, rule }: PlotSource,
  sheets: readonly CountedSheet[],
): readonly CriterionMean[] {
  const { rubric } = category
  return rubric.criteria.map((criterion) => {
    const shares = sheets.flatMap(({ marks }) => {
      const total = criterionTotal(rubric, criterion, marks, rule.notApplicable)
      return total === null ? [] : [toNumber(total) / 100]
    })
    if (shares.length === 0) return { criterion, points: null, share: null }
    const share = average(shares)
    const { minimum, maximum } = criterion.scale
    return { criterion, points: (minimum + share * (maximum - minimum)) / 100, share }
  })
}
