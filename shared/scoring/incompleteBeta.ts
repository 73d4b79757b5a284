import { logGamma } from './logGamma.ts'

/** The regularised incomplete beta function I_x(a, b), for a and b above 0. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast below the mean and hardly at all above it, where I_x(a, b) = 1 - I_{1-x}(b, a).
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta)
  return front / (a * betaFraction(x, a, b))
}

const mostSteps = 10_000
const nothing = 1e-300

/** The continued fraction 1 + d₁/(1 + d₂/(1 + …)) of DLMF 8.17.22 by Lentz's method: both ends are carried on until they agree. */
function betaFraction(x: number, a: number, b: number): number {
  let [fraction, above, below] = [1, 1, 0]
  for (let step = 1; step < mostSteps; step++) {
    const part = betaPart(step, x, a, b)
    below = 1 / awayFromZero(1 + part * below)
    above = awayFromZero(1 + part / above)
    fraction *= above * below
    if (Math.abs(above * below - 1) < Number.EPSILON) break
  }
  return fraction
}

function betaPart(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2)
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
}

function awayFromZero(value: number): number {
  return Math.abs(value) < nothing ? nothing : value
}
