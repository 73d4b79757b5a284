import type { CountedSheet } from '../scoring/countSheets.ts'
import { toNumber } from '../scoring/fraction.ts'

export type Dot = {
  readonly jurorId: string
  /** 0 to 100. */
  readonly total: number
  /** Steps above (negative) or below the middle, so that equal totals stand side by side. */
  readonly lane: number
}

/** Totals nearer than this would hide each other, where a dot is as small as beside a row. */
const dotWidth = 1.6

/** Where each juror's dot stands: by its total, and off the middle where others stand already. */
export function dotPlaces(
  sheets: readonly Pick<CountedSheet, 'jurorId' | 'total'>[],
  width = dotWidth,
): readonly Dot[] {
  const sorted = sheets
    .map(({ jurorId, total }) => ({ jurorId, total: toNumber(total) }))
    .toSorted((a, b) => a.total - b.total)
  const placed: Dot[] = []
  for (const { jurorId, total } of sorted) {
    const taken = placed.filter((dot) => total - dot.total < width).map(({ lane }) => lane)
    const lane = lanes.find((one) => !taken.includes(one)) ?? 0
    placed.push({ jurorId, total, lane })
  }
  return placed
}

const lanes = [0, -1, 1, -2, 2, -3, 3] as const
