import type { EntryCode } from '../model/ids.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Rule, TieBreak } from '../model/rule.ts'
import type { CriterionMark } from '../model/sheet.ts'
import { unreachable } from '../unreachable.ts'
import { mean, median } from './averages.ts'
import type { CountedSheet } from './countSheets.ts'
import { pathsOf } from './criterionPaths.ts'
import { descendingGroups } from './descendingGroups.ts'
import { compare, fromInteger, toFractionText } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import type { TieStep } from './tie.ts'
import { criterionTotal } from './total.ts'

/** What tie-breaks look at: every counted sheet of an entry, also those that a trimmed mean drops. */
export type TieEvidence = {
  readonly rubric: Rubric
  readonly notApplicable: Rule['notApplicable']
  readonly sheetsOf: (code: EntryCode) => readonly CountedSheet[]
}

type BrokenTie = Pick<TieStep, 'order'> & { readonly steps: readonly TieStep[] }
type EntryValue = { readonly code: EntryCode; readonly value: Fraction | null }

/** Tries the tie-breaks in turn on what is still equal; what they leave together shares a rank. */
export function breakTie(
  codes: readonly EntryCode[],
  tieBreaks: readonly TieBreak[],
  evidence: TieEvidence,
): BrokenTie {
  const [tieBreak, ...later] = tieBreaks
  if (tieBreak === undefined || codes.length === 1) return { order: [codes], steps: [] }
  const step = tryTieBreak(codes, tieBreak, evidence)
  const parts = step.order.map((equal) => breakTie(equal, later, evidence))
  return {
    order: parts.flatMap(({ order }) => order),
    steps: [step, ...parts.flatMap(({ steps }) => steps)],
  }
}

function tryTieBreak(
  among: readonly EntryCode[],
  tieBreak: TieBreak,
  evidence: TieEvidence,
): TieStep {
  if (!applies(tieBreak, evidence.rubric))
    return { tieBreak, among, outcome: 'no-such-criterion', values: [], order: [among] }
  const values = among.map((code) => ({ code, value: tieValue(tieBreak, code, evidence) }))
  const order = separate(values)
  const outcome = order === null ? 'no-value' : order.length > 1 ? 'separated' : 'equal'
  return { tieBreak, among, outcome, values: values.map(asText), order: order ?? [among] }
}

function applies(tieBreak: TieBreak, rubric: Rubric): boolean {
  if (tieBreak.kind !== 'criterionMean') return true
  return rubric.criteria.some(({ id }) => id === tieBreak.criterionId)
}

/** Null when an entry has no value: then nobody is put above or below it. */
function separate(values: readonly EntryValue[]): TieStep['order'] | null {
  const known = values.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]))
  if (known.length < values.length) return null
  const groups = descendingGroups(known, (a, b) => compare(a.value, b.value))
  return groups.map((group) => group.map(({ code }) => code))
}

/** The figure that decides, higher first: a criterion's mean and the median on 0 to 100, or a count. */
function tieValue(tieBreak: TieBreak, code: EntryCode, evidence: TieEvidence): Fraction | null {
  const sheets = evidence.sheetsOf(code)
  switch (tieBreak.kind) {
    case 'criterionMean':
      return criterionMean(tieBreak.criterionId, sheets, evidence)
    case 'median':
      return median(sheets.map(({ total }) => total))
    case 'topScores':
      return topScores(evidence.rubric, sheets)
    default:
      return unreachable(tieBreak)
  }
}

function criterionMean(
  criterionId: string,
  sheets: readonly CountedSheet[],
  { rubric, notApplicable }: TieEvidence,
): Fraction | null {
  const criterion = rubric.criteria.find(({ id }) => id === criterionId)
  if (criterion === undefined) return null
  const totals = sheets.map(({ marks }) => criterionTotal(rubric, criterion, marks, notApplicable))
  return mean(totals.filter((total) => total !== null))
}

function topScores(rubric: Rubric, sheets: readonly CountedSheet[]): Fraction {
  const tops = new Map(
    rubric.criteria.flatMap((criterion) =>
      pathsOf(criterion, rubric.pointsPer).map((path) => [path, criterion.scale.maximum] as const),
    ),
  )
  const isTop = ({ criterion, mark }: CriterionMark): boolean => mark === tops.get(criterion)
  return fromInteger(sheets.flatMap(({ marks }) => marks.filter(isTop)).length)
}

function asText({ code, value }: EntryValue): TieStep['values'][number] {
  return { code, value: value && toFractionText(value) }
}
