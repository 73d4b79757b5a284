import type { CriterionPath } from '../model/ids.ts'
import type { Weight } from '../model/points.ts'
import type { Criterion, Rubric, Scale } from '../model/rubric.ts'
import type { Rule } from '../model/rule.ts'
import type { CriterionMark, Mark } from '../model/sheet.ts'
import { criterionPaths, weightedPaths } from './criterionPaths.ts'
import { add, divide, fraction, fromInteger, multiply, zero } from './fraction.ts'
import type { Fraction } from './fraction.ts'

type NotApplicable = Rule['notApplicable']
type Marks = ReadonlyMap<CriterionPath, Mark>
type Part = { readonly weight: Weight; readonly value: Fraction | null }

/**
 * A juror's total for an entry on 0 to 100: T = 100 Σ w (s - min)/(max - min) / Σ w over what was
 * scored; a criterion with scored sub-criteria is itself such a weighted mean of them.
 * Null while anything is not scored (missing is never zero) and when everything is not applicable.
 */
export function sheetTotal(
  rubric: Rubric,
  marks: readonly CriterionMark[],
  notApplicable: NotApplicable,
): Fraction | null {
  const byPath = marksByPath(marks)
  const complete = criterionPaths(rubric).every((path) => byPath.has(path))
  return complete ? totalSoFar(rubric, marks, notApplicable) : null
}

/** The same over what is scored so far, null before the first points: for a juror's eye, it ranks nothing. */
export function totalSoFar(
  rubric: Rubric,
  marks: readonly CriterionMark[],
  notApplicable: NotApplicable,
): Fraction | null {
  const byPath = marksByPath(marks)
  if (!criterionPaths(rubric).some((path) => isPoints(byPath.get(path)))) return null
  const parts = rubric.criteria.map((criterion) => ({
    weight: criterion.weight,
    value: criterionShare(rubric, criterion, byPath, notApplicable),
  }))
  return percent(weightedMean(parts))
}

/** One criterion of a sheet on 0 to 100; null when nothing of it is scored or all of it is left out. */
export function criterionTotal(
  rubric: Rubric,
  criterion: Criterion,
  marks: readonly CriterionMark[],
  notApplicable: NotApplicable,
): Fraction | null {
  return percent(criterionShare(rubric, criterion, marksByPath(marks), notApplicable))
}

function marksByPath(marks: readonly CriterionMark[]): Marks {
  return new Map(marks.map(({ criterion, mark }) => [criterion, mark]))
}

function isPoints(mark: Mark | undefined): boolean {
  return mark !== undefined && mark !== 'not-applicable'
}

/** 0 at the bottom of the scale, 1 at its top. */
function criterionShare(
  rubric: Rubric,
  criterion: Criterion,
  marks: Marks,
  notApplicable: NotApplicable,
): Fraction | null {
  const parts = weightedPaths(criterion, rubric.pointsPer).map(({ path, weight }) => ({
    weight,
    value: markShare(marks.get(path), criterion.scale, notApplicable),
  }))
  return weightedMean(parts)
}

function markShare(
  mark: Mark | undefined,
  { minimum, maximum }: Scale,
  notApplicable: NotApplicable,
): Fraction | null {
  if (mark === undefined) return null
  if (mark === 'not-applicable') return notApplicable === 'minimum' ? zero : null
  return fraction(BigInt(mark - minimum), BigInt(maximum - minimum))
}

/** The weights of parts without a value are left out of the whole; null when no part has one. */
function weightedMean(parts: readonly Part[]): Fraction | null {
  let [sum, weights] = [zero, 0]
  for (const { weight, value } of parts) {
    if (value === null) continue
    sum = add(sum, multiply(value, fromInteger(weight)))
    weights += weight
  }
  return weights === 0 ? null : divide(sum, fromInteger(weights))
}

function percent(share: Fraction | null): Fraction | null {
  return share && multiply(share, fromInteger(100))
}
