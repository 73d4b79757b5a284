import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import { Points } from '../../../shared/model/points.ts'
import type { Criterion, Rubric, Scale } from '../../../shared/model/rubric.ts'
import type { Rule } from '../../../shared/model/rule.ts'
import type { CriterionMark } from '../../../shared/model/sheet.ts'
import { countSheets, type SignedSheet } from '../../../shared/scoring/countSheets.ts'
import { pathsOf } from '../../../shared/scoring/criterionPaths.ts'
import type { Fraction } from '../../../shared/scoring/fraction.ts'
import { rank, type Ranking } from '../../../shared/scoring/rank.ts'

export type ExampleEntry = {
  readonly code: EntryCode
  /** Null where the juror gave no sheet. */
  readonly totals: readonly (Fraction | null)[]
}

export type WorkedExample = {
  readonly jurors: readonly JurorId[]
  readonly entries: readonly ExampleEntry[]
  readonly ranking: Ranking
}

/**
 * Four made-up entries under the prize's own rule and a rubric of it. A and B come out level with each
 * other where totals are averaged, so that the tie-breaks have work; D lacks sheets.
 */
export function workedExample(rubric: Rubric, rule: Rule): WorkedExample {
  const jurors = exampleJurors(rule)
  const codes = ['A', 'B', 'C', 'D'].map((code) => EntryCode.parse(code))
  const sheets = codes.flatMap((code) =>
    jurors.flatMap((jurorId, juror) => exampleSheet(rubric, code, jurorId, juror)),
  )
  const { counted } = countSheets(rubric, rule, codes, sheets)
  const totalOf = (code: EntryCode, juror: JurorId): Fraction | null =>
    counted.find(({ entryCode, jurorId }) => entryCode === code && jurorId === juror)?.total ?? null
  return {
    jurors,
    entries: codes.map((code) => ({
      code,
      totals: jurors.map((juror) => totalOf(code, juror)),
    })),
    ranking: rank(rubric, rule, codes, counted),
  }
}

/** Enough jurors for the rule to rank the first three, and an even number of them. */
function exampleJurors({ method, minimumSheets }: Rule): readonly JurorId[] {
  const needed = method.kind === 'trimmed' ? 2 * method.drop + 1 : minimumSheets
  const count = Math.max(4, 2 * Math.ceil(Math.min(needed, 12) / 2))
  return Array.from({ length: count }, (_, place) => JurorId.parse(`J${place + 1}`))
}

/** How much of the scale each juror gives, in turn. */
const shares: Readonly<Record<string, readonly number[]>> = {
  A: [0.75, 0.5, 0.75, 0.5],
  B: [0.5, 0.75, 0.5, 0.75],
  C: [1, 0.25, 0.5, 0.5],
  D: [0.75],
}

function exampleSheet(
  rubric: Rubric,
  entryCode: EntryCode,
  jurorId: JurorId,
  juror: number,
): readonly SignedSheet[] {
  const given = shares[entryCode] ?? []
  const share = given.length > 1 ? given[juror % given.length] : given[juror]
  if (share === undefined) return []
  const marks = rubric.criteria.flatMap((criterion, place) =>
    criterionMarks(rubric, criterion, share, nudge(rubric, entryCode, juror, place)),
  )
  const nothing = { reason: '', comments: [], overallComment: '', evidence: [] }
  return [{ jurorId, sheet: { entryCode, state: 'scored', marks, ...nothing } }]
}

/** B's first juror gives one step more for the last criterion and one less for the first. */
function nudge(rubric: Rubric, code: EntryCode, juror: number, place: number): number {
  if (code !== 'B' || juror !== 0 || rubric.criteria.length < 2) return 0
  if (place === rubric.criteria.length - 1) return 1
  return place === 0 ? -1 : 0
}

function criterionMarks(
  rubric: Rubric,
  criterion: Criterion,
  share: number,
  steps: number,
): readonly CriterionMark[] {
  const mark = onScale(criterion.scale, share, steps)
  return pathsOf(criterion, rubric.pointsPer).map((path) => ({ criterion: path, mark }))
}

function onScale({ minimum, maximum, step }: Scale, share: number, steps: number): Points {
  const all = (maximum - minimum) / step
  const place = Math.min(Math.max(Math.round(share * all) + steps, 0), all)
  return Points.parse(minimum + place * step)
}
