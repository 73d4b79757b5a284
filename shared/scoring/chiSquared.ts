import { logGamma } from './logGamma.ts'

/** The chance that chi-squared with these degrees of freedom (whole, above 0) exceeds x: Γ(a, x/2)/Γ(a) with a = df/2. */
export function chiSquaredTail(x: number, degreesOfFreedom: number): number {
  if (x <= 0) return 1
  const [a, half] = [degreesOfFreedom / 2, x / 2]
  const scale = Math.exp(a * Math.log(half) - half - logGamma(a))
  return half < a + 1 ? 1 - scale * lowerSeries(a, half) : scale * upperFraction(a, half)
}

/** γ(a, x) / (xᵃ e⁻ˣ) = Σ xⁱ / (a (a+1) … (a+i)) (DLMF 8.7.1); for x below a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let i = 1; term > sum * Number.EPSILON; i++) {
    term *= x / (a + i)
    sum += term
  }
  return sum
}

/**
 * Γ(a, x) / (xᵃ e⁻ˣ) as the continued fraction 1/(x+1-a - 1(1-a)/(x+3-a - 2(2-a)/(x+5-a - …)))
 * (DLMF 8.9.2, contracted), from the inside out; for x of at least a + 1, where 500 levels are plenty.
 */
function upperFraction(a: number, x: number): number {
  let inner = 0
  for (let i = 500; i > 0; i--) inner = (i * (i - a)) / (x + 2 * i + 1 - a - inner)
  return 1 / (x + 1 - a - inner)
}
