import { toDecimalString, type Fraction } from './fraction.ts'

/** A score as it is shown: ten places at most, without zeros at the end. */
export function shortDecimal(score: Fraction): string {
  return toDecimalString(score, 10).replace(/\.?0+$/, '')
}
