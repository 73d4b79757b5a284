import type { EntryCode } from '../../model/ids.ts'
import { mean } from '../averages.ts'
import type { Figure } from '../figure.ts'
import { compare, fromInteger, multiply, subtract, toNumber, zero } from '../fraction.ts'
import { populationVariance, square } from './ownFigures.ts'
import type { OwnSheet } from './ownSheet.ts'

/** A total far from the juror's own mean. */
export type OwnOutlier = {
  readonly code: EntryCode
  /** How many of the juror's own standard deviations it lies above the mean; below 0 beneath it. */
  readonly deviations: number
}

/** Among fewer totals any one may look far away. */
export const fewestForOutliers = 5
/** In the juror's own standard deviations. */
export const farFromMean = 2

/**
 * The totals more than two of the juror's own (population) standard deviations from the juror's own mean,
 * in the order given. It is decided exactly, on squares; a total at two deviations is not outside.
 */
export function ownOutliers(sheets: readonly OwnSheet[]): Figure<readonly OwnOutlier[]> {
  if (sheets.length < fewestForOutliers) return { refused: 'too-few' }
  const totals = sheets.map(({ total }) => total)
  const [center, variance] = [mean(totals) ?? zero, populationVariance(totals) ?? zero]
  if (compare(variance, zero) === 0) return { refused: 'constant' }
  const limit = multiply(fromInteger(farFromMean ** 2), variance)
  const deviation = Math.sqrt(toNumber(variance))
  const far = sheets
    .map(({ code, total }) => ({ code, distance: subtract(total, center) }))
    .filter(({ distance }) => compare(square(distance), limit) > 0)
  return {
    value: far.map(({ code, distance }) => ({ code, deviations: toNumber(distance) / deviation })),
  }
}
