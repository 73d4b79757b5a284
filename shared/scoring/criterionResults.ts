import type { Criterion, Rubric } from '../model/rubric.ts'
import type { Rule } from '../model/rule.ts'
import { agreement } from './agreement.ts'
import type { Bootstrap } from './bootstrap.ts'
import { correlation } from './correlation.ts'
import type { Pair } from './correlation.ts'
import type { CountedSheet } from './countSheets.ts'
import { pathsOf } from './criterionPaths.ts'
import { notesOf, valueOrNull, valuesOrNull } from './figure.ts'
import type { Figure } from './figure.ts'
import { toNumber } from './fraction.ts'
import type { CriterionResult } from './results.ts'
import type { Score } from './score.ts'
import { average, spread } from './sums.ts'
import { criterionTotal, sheetTotal } from './total.ts'

/** A sheet's value on each criterion, and its total without that criterion; null where everything is not applicable. */
type Values = {
  readonly sheet: CountedSheet
  readonly own: readonly (number | null)[]
  readonly rest: readonly (number | null)[]
}

/** Each criterion of the rubric, in its order: how it was used, and how far it goes with the others. */
export function criterionResults(
  rubric: Rubric,
  rule: Rule,
  sheets: readonly CountedSheet[],
  bootstrap: Bootstrap,
): readonly CriterionResult[] {
  const all = sheets.map((sheet) => valuesOf(rubric, rule, sheet))
  return rubric.criteria.map((criterion, place) => {
    const scores = scoresOn(place, all)
    const values = scores.map(({ total }) => total)
    const figures = {
      mean: meanOf(values),
      spread: spread(values),
      ...extremes(rubric, criterion, sheets),
      discrimination: discrimination(rubric, place, all),
    }
    return {
      id: criterion.id,
      sheets: scores.length,
      ...valuesOrNull(figures),
      correlations: rubric.criteria.flatMap(({ id }, other) =>
        other === place
          ? []
          : [{ id, correlation: valueOrNull(correlation(pairs(all, place, (v) => v.own[other]))) }],
      ),
      agreement: agreement(scores, bootstrap),
      notes: notesOf(figures),
    }
  })
}

function valuesOf(rubric: Rubric, { notApplicable }: Rule, sheet: CountedSheet): Values {
  const { marks } = sheet
  const number = (value: ReturnType<typeof criterionTotal>): number | null =>
    value && toNumber(value)
  return {
    sheet,
    own: rubric.criteria.map((criterion) =>
      number(criterionTotal(rubric, criterion, marks, notApplicable)),
    ),
    rest: rubric.criteria.map((criterion) => {
      const others = rubric.criteria.filter((other) => other !== criterion)
      return number(sheetTotal({ ...rubric, criteria: others }, marks, notApplicable))
    }),
  }
}

function meanOf(values: readonly number[]): Figure {
  return values.length === 0 ? { refused: 'too-few' } : { value: average(values) }
}

function scoresOn(place: number, all: readonly Values[]): readonly Score[] {
  return all.flatMap(({ sheet: { jurorId, entryCode }, own }) => {
    const total = own[place] ?? null
    return total === null ? [] : [{ jurorId, entryCode, total }]
  })
}

/** Pearson's r of the criterion with the total of the others (corrected item-total correlation). */
function discrimination(rubric: Rubric, place: number, all: readonly Values[]): Figure {
  if (rubric.criteria.length === 1) return { refused: 'only-criterion' }
  return correlation(pairs(all, place, ({ rest }) => rest[place]))
}

function pairs(
  all: readonly Values[],
  place: number,
  other: (values: Values) => number | null | undefined,
): readonly Pair[] {
  return all.flatMap((values): readonly Pair[] => {
    const [x, y] = [values.own[place] ?? null, other(values) ?? null]
    return x === null || y === null ? [] : [[x, y]]
  })
}

/** The share of the criterion's points that lie at either end of its scale. */
function extremes(
  rubric: Rubric,
  criterion: Criterion,
  sheets: readonly CountedSheet[],
): Readonly<Record<'lowest' | 'highest', Figure>> {
  const paths = new Set(pathsOf(criterion, rubric.pointsPer))
  const points = sheets.flatMap(({ marks }) =>
    marks.flatMap(({ criterion: path, mark }) =>
      paths.has(path) && mark !== 'not-applicable' ? [mark] : [],
    ),
  )
  if (points.length === 0)
    return { lowest: { refused: 'too-few' }, highest: { refused: 'too-few' } }
  const share = (end: number): Figure => ({
    value: points.filter((mark) => mark === end).length / points.length,
  })
  return { lowest: share(criterion.scale.minimum), highest: share(criterion.scale.maximum) }
}
