import { incompleteBeta } from './incompleteBeta.ts'

/** The chance that F with these degrees of freedom (above 0, not always whole) exceeds f. */
export function fTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1
  return incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2)
}

/** Halvings after which the logarithm of f has no bits left to settle. */
const halvings = 64

/** The f that F exceeds with this chance, between 0 and 1. */
export function fQuantile(tail: number, df1: number, df2: number): number {
  let [low, high] = [-700, 700]
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2
    if (fTail(Math.exp(middle), df1, df2) > tail) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

/** The t that Student's t exceeds with this chance on both sides together. */
export function studentQuantile(tails: number, degreesOfFreedom: number): number {
  return Math.sqrt(fQuantile(tails, 1, degreesOfFreedom))
}
