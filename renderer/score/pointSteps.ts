import type { Points } from '../../shared/model/points.ts'
import type { Band, Criterion, Scale } from '../../shared/model/rubric.ts'

/** One place on a scale; a half stands between two whole points. */
export type PointStep = { readonly points: Points; readonly whole: boolean }

/** More steps than this do not fit in a row; they are typed instead. */
export const mostSteps = 21

export function stepCount({ minimum, maximum, step }: Scale): number {
  return (maximum - minimum) / step + 1
}

/** Every step of the scale, from the lowest. */
export function pointSteps(scale: Scale): readonly PointStep[] {
  const { minimum, step } = scale
  return Array.from({ length: stepCount(scale) }, (_, index) => {
    // A sum of whole hundredths on the scale is itself points on the scale.
    const points = (minimum + index * step) as Points
    return { points, whole: points % 100 === 0 }
  })
}

/** The band that points fall into: the one with the highest `from` not above them. */
export function bandOf({ bands }: Criterion, points: number): Band | null {
  return bands.toSorted((a, b) => b.from - a.from).find(({ from }) => from <= points) ?? null
}

/** The points that a digit stands for; null when the scale has no such level. */
export function pointsOfDigit(scale: Scale, digits: string): Points | null {
  const wanted = Number(digits) * 100
  return pointSteps(scale).find(({ points }) => points === wanted)?.points ?? null
}

/** Half a point up from a whole, back down from a half; null where the scale has no such step. */
export function halfToggled(scale: Scale, points: Points): Points | null {
  const wanted = points % 100 === 0 ? points + 50 : points - 50
  return pointSteps(scale).find((step) => step.points === wanted)?.points ?? null
}
