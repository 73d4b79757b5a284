import { hundredths, Points } from '../../shared/model/points.ts'
import type { Scale } from '../../shared/model/rubric.ts'

/** What a text typed as points means: points of the scale, nothing, or neither. */
export function typedPoints(scale: Scale, text: string): Points | null | 'off the scale' {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return null
  const points = /^[-+]?\d+(?:\.\d*)?$/.test(trimmed) ? hundredths(Number(trimmed)) : null
  if (points === null || !isOnScale(scale, points)) return 'off the scale'
  return Points.parse(points)
}

/** The step above or below; the lower end of the scale when nothing is given yet. */
export function steppedPoints(scale: Scale, points: number | null, by: 1 | -1): Points {
  const { minimum, maximum, step } = scale
  if (points === null) return minimum
  return Points.parse(Math.min(Math.max(points + by * step, minimum), maximum))
}

function isOnScale({ minimum, maximum, step }: Scale, points: number): boolean {
  return points >= minimum && points <= maximum && (points - minimum) % step === 0
}
