import { z } from 'zod'

/** Points in whole hundredths: 7.25 is `725`. No float ever decides a rank. */
export const Points = z.int().min(-100_000).max(100_000).brand<'Points'>()
export type Points = z.infer<typeof Points>

/** A relative weight in whole hundredths: `1` in a prize file is `100`. */
export const Weight = z.int().min(1).max(10_000_000).brand<'Weight'>()
export type Weight = z.infer<typeof Weight>

/** Turns a decimal that a person wrote (`3.5`) into hundredths, or null when it has more than two places. */
export function hundredths(decimal: number): number | null {
  const scaled = Math.round(decimal * 100)
  return Math.abs(decimal * 100 - scaled) < 1e-6 ? scaled : null
}

/** Writes hundredths as the shortest decimal: `350` is "3.5", `400` is "4". */
export function decimalText(points: number): string {
  return String(points / 100)
}
