import type { CriterionPath, EntryCode } from '../../model/ids.ts'
import { Points } from '../../model/points.ts'
import type { Criterion, Rubric, Scale } from '../../model/rubric.ts'
import type { Mark } from '../../model/sheet.ts'
import { pathsOf } from '../criterionPaths.ts'
import type { OwnSheet } from './ownSheet.ts'

/** The entries that received one mark. */
export type MarkUse = { readonly mark: Mark; readonly codes: readonly EntryCode[] }

/** How a juror used the scale of one criterion or sub-criterion. */
export type ScaleUse = {
  readonly criterion: Criterion
  readonly path: CriterionPath
  /** Every step of the scale from the lowest, used or not; "not applicable" last where it was given. */
  readonly marks: readonly MarkUse[]
}

/** In the rubric's order. */
export function scaleUse(rubric: Rubric, sheets: readonly OwnSheet[]): readonly ScaleUse[] {
  return rubric.criteria.flatMap((criterion) =>
    pathsOf(criterion, rubric.pointsPer).map((path) => ({
      criterion,
      path,
      marks: marksOf(criterion, path, sheets),
    })),
  )
}

function marksOf(
  { scale }: Criterion,
  path: CriterionPath,
  sheets: readonly OwnSheet[],
): readonly MarkUse[] {
  const given = sheets.flatMap(({ code, marks }) =>
    marks.filter(({ criterion }) => criterion === path).map(({ mark }) => ({ code, mark })),
  )
  const codesOf = (mark: Mark): readonly EntryCode[] =>
    given.filter((one) => one.mark === mark).map(({ code }) => code)
  const steps = stepsOf(scale).map((mark) => ({ mark, codes: codesOf(mark) }))
  const left = codesOf('not-applicable')
  return left.length === 0 ? steps : [...steps, { mark: 'not-applicable', codes: left }]
}

/** All points of a scale, from its minimum to its maximum. */
export function stepsOf({ minimum, maximum, step }: Scale): readonly Points[] {
  const steps = Math.round((maximum - minimum) / step)
  return Array.from({ length: steps + 1 }, (_, place) => Points.parse(minimum + place * step))
}

/** Groups of two and more entries whose sheets have the same marks throughout, in the order given. */
export function identicalSheets(sheets: readonly OwnSheet[]): readonly (readonly EntryCode[])[] {
  const marksText = ({ marks }: OwnSheet): string =>
    marks
      .map(({ criterion, mark }) => `${criterion} ${mark}`)
      .toSorted()
      .join('\n')
  return [...Map.groupBy(sheets, marksText).values()]
    .filter(({ length }) => length > 1)
    .map((same) => same.map(({ code }) => code))
}
