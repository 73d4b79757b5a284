import { mean } from '../averages.ts'
import type { Figure } from '../figure.ts'
import { type Fraction, subtract, zero } from '../fraction.ts'

/** Whether a juror grew milder or stricter on the way. */
export type OwnDrift = {
  /** Sheets in the first half; with an odd number the middle one belongs to neither. */
  readonly half: number
  readonly firstMean: Fraction
  readonly lastMean: Fraction
  /** The last half's mean less the first's: above 0 the juror grew milder, or better entries came later. */
  readonly change: Fraction
}

/** Halves of fewer than three totals say nothing. */
export const fewestForDrift = 6

/** Compares the halves of the totals in the order in which the entries were completed. */
export function ownDrift(totals: readonly Fraction[]): Figure<OwnDrift> {
  if (totals.length < fewestForDrift) return { refused: 'too-few' }
  const half = Math.floor(totals.length / 2)
  const firstMean = mean(totals.slice(0, half)) ?? zero
  const lastMean = mean(totals.slice(-half)) ?? zero
  return { value: { half, firstMean, lastMean, change: subtract(lastMean, firstMean) } }
}
