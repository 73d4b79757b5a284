import { CriterionPath, EntryCode } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import type { Mark } from '../../../../shared/model/sheet.ts'
import { type Fraction, fraction } from '../../../../shared/scoring/fraction.ts'
import type { OwnSheet } from '../../../../shared/scoring/own/ownSheet.ts'

/** Whole numbers, or [numerator, denominator]. */
export type Total = number | readonly [number, number]

export function exact(total: Total): Fraction {
  const [numerator, denominator] = typeof total === 'number' ? [total, 1] : total
  return fraction(BigInt(numerator), BigInt(denominator))
}

/** Sheets A, B, C … with these totals and no marks. */
export function sheetsWith(...totals: readonly Total[]): readonly OwnSheet[] {
  return totals.map((total, place) => ({
    code: EntryCode.parse(String.fromCharCode(65 + place)),
    marks: [],
    total: exact(total),
  }))
}

/** A sheet with marks; null is "not applicable". */
export function marked(code: string, marks: Readonly<Record<string, number | null>>): OwnSheet {
  const markOf = (points: number | null): Mark =>
    points === null ? 'not-applicable' : Points.parse(points)
  return {
    code: EntryCode.parse(code),
    total: exact(50),
    marks: Object.entries(marks).map(([path, points]) => ({
      criterion: CriterionPath.parse(path),
      mark: markOf(points),
    })),
  }
}
