import type { Points } from '../../shared/model/points.ts'
import type { Band, Criterion, Scale } from '../../shared/model/rubric.ts'

/** One place on a scale; a half stands between two whole points. */
export type PointStep = { readonly points: Points; readonly whole: boolean }

/** More than this do not fit in two rows. */
const mostSteps = 21
const mostWholes = 11

/** Whether the points are typed into a field, because there are too many for a row to choose from. */
export function isTyped(scale: Scale): boolean {
  return stepCount(scale) > mostSteps || pointGroups(scale).length > mostWholes
}

/** The steps by whole points, each with the parts above it: they stay together when a row is broken. */
export function pointGroups(scale: Scale): readonly (readonly PointStep[])[] {
  const groups = Map.groupBy(pointSteps(scale), ({ points }) => Math.floor(points / 100))
  return [...groups.values()]
}

const partSigns: Readonly<Record<number, string>> = { 25: '¼', 50: '½', 75: '¾' }

/** How a part of a point is written beside its whole; null where there is no sign for it. */
export function partSign(points: Points): string | null {
  return partSigns[((points % 100) + 100) % 100] ?? null
}

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

/** The next part of the same whole point, and from the last part back to the whole; null where there is none. */
export function partStepped(scale: Scale, points: Points): Points | null {
  const group = pointGroups(scale).find((steps) => steps.some((step) => step.points === points))
  const at = group?.findIndex((step) => step.points === points) ?? -1
  const next = group?.[at + 1] ?? group?.[0]
  return next === undefined || next.points === points ? null : next.points
}
