import { expect, test } from 'vitest'
import { chiSquaredTail } from '../../../shared/scoring/chiSquared.ts'

/** For even degrees of freedom the tail is a finite sum: e^(-x/2) Σ (x/2)^i / i!, i below df/2. */
function evenTail(x: number, degreesOfFreedom: number): number {
  let term = Math.exp(-x / 2)
  let total = 0
  for (let i = 0; i < degreesOfFreedom / 2; i++) {
    total += term
    term *= x / 2 / (i + 1)
  }
  return total
}

test('it equals the closed form of even degrees of freedom, on both sides of the middle', () => {
  for (const degrees of [2, 4, 10, 40, 200, 1000])
    for (const factor of [0.2, 0.7, 0.99, 1, 1.01, 1.3, 1.4])
      expect(chiSquaredTail(degrees * factor, degrees)).toBeCloseTo(
        evenTail(degrees * factor, degrees),
        10,
      )
})

test.each([
  [3.841458820694124, 1, 0.05],
  [6.634896601021215, 1, 0.01],
  [7.814727903251179, 3, 0.05],
  [11.070497693516351, 5, 0.05],
])('the tail of %d with %d degrees of freedom is %d, as tables have it', (x, degrees, p) => {
  expect(chiSquaredTail(x, degrees)).toBeCloseTo(p, 10)
})

test('nothing is certain to be exceeded', () => {
  expect(chiSquaredTail(0, 3)).toBe(1)
})
