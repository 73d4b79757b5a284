import type { Completion } from '../../shared/calls/views.ts'
import { isCalibration } from '../../shared/model/entry.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import type { Category } from '../../shared/model/prize.ts'
import type { Figure } from '../../shared/scoring/figure.ts'
import { type Fraction, toNumber } from '../../shared/scoring/fraction.ts'
import { type OwnDrift, ownDrift } from '../../shared/scoring/own/ownDrift.ts'
import { type OwnFigures, ownFigures } from '../../shared/scoring/own/ownFigures.ts'
import { type OwnOutlier, ownOutliers } from '../../shared/scoring/own/ownOutliers.ts'
import { ownRanking } from '../../shared/scoring/own/ownRanking.ts'
import type { OwnSheet } from '../../shared/scoring/own/ownSheet.ts'
import { identicalSheets, type ScaleUse, scaleUse } from '../../shared/scoring/own/scaleUse.ts'
import { codeOf, type EntryView, isOpen } from '../state/entryView.ts'

/** One complete entry as the plots and lists of My scores show it. */
export type OwnEntry = {
  readonly code: EntryCode
  readonly title: string
  readonly total: Fraction
  /** The total as a float, for its place in a plot. */
  readonly value: number
  readonly rank: number
  readonly tiedWith: readonly EntryCode[]
  /** Own standard deviations from the own mean; null unless it lies far from it. */
  readonly deviations: number | null
}

/** Everything that My scores says of one category. Calibration stands apart and counts nowhere. */
export type OwnCategory = {
  readonly category: Category
  /** By rank. */
  readonly entries: readonly OwnEntry[]
  /** In the order in which their marks became complete. */
  readonly inOrder: readonly OwnEntry[]
  readonly figures: OwnFigures
  readonly outliers: Figure<readonly OwnOutlier[]>
  readonly drift: Figure<OwnDrift>
  readonly uses: readonly ScaleUse[]
  readonly identical: readonly (readonly EntryCode[])[]
  /** Entries with something left to do. */
  readonly open: readonly EntryView[]
  readonly calibration: EntryView | null
}

export function ownCategory(
  category: Category,
  views: readonly EntryView[],
  completions: readonly Completion[],
): OwnCategory {
  const own = views.filter((view) => view.category.id === category.id)
  const competing = own.filter(({ desk }) => !isCalibration(desk.entry))
  const sheets = competing.flatMap(ownSheet)
  const outliers = ownOutliers(sheets)
  const entries = ownEntries(sheets, competing, outliers)
  const inOrder = ordered(entries, completions)
  return {
    category,
    entries,
    inOrder,
    figures: ownFigures(sheets.map(({ total }) => total)),
    outliers,
    drift: ownDrift(inOrder.map(({ total }) => total)),
    uses: scaleUse(category.rubric, sheets),
    identical: identicalSheets(sheets),
    open: competing.filter(isOpen),
    calibration: own.find(({ desk }) => isCalibration(desk.entry)) ?? null,
  }
}

/** Only a complete sheet says what the juror thinks of the whole entry. */
function ownSheet({ desk, state, total, sheet }: EntryView): readonly OwnSheet[] {
  if (state !== 'scored' || total === null) return []
  return [{ code: desk.entry.code, marks: sheet.marks, total }]
}

function ownEntries(
  sheets: readonly OwnSheet[],
  views: readonly EntryView[],
  outliers: Figure<readonly OwnOutlier[]>,
): readonly OwnEntry[] {
  const titles = new Map(views.map((view) => [codeOf(view), view.desk.entry.title]))
  const far = new Map(
    'value' in outliers ? outliers.value.map(({ code, deviations }) => [code, deviations]) : [],
  )
  return ownRanking(sheets).map(({ code, total, rank, tiedWith }) => ({
    code,
    title: titles.get(code) ?? '',
    total,
    value: toNumber(total),
    rank,
    tiedWith,
    deviations: far.get(code) ?? null,
  }))
}

/** What the desk does not know the order of comes last. */
function ordered(
  entries: readonly OwnEntry[],
  completions: readonly Completion[],
): readonly OwnEntry[] {
  const places = new Map(completions.map(({ entryCode }, place) => [entryCode, place]))
  const placeOf = ({ code }: OwnEntry): number => places.get(code) ?? completions.length
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b))
}
