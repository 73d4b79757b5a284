import { expect, test } from 'vitest'
import { logGamma } from '../../../shared/scoring/logGamma.ts'

test('factorials and the root of pi', () => {
  expect(logGamma(1)).toBeCloseTo(0, 13)
  expect(Math.exp(logGamma(7))).toBeCloseTo(720, 9)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
})

test('values from R', () => {
  expect(logGamma(3.3)).toBeCloseTo(0.9870985778947344, 13)
  expect(logGamma(100.5)).toBeCloseTo(361.4355404677776, 11)
  expect(logGamma(1e-3)).toBeCloseTo(6.907178885383853, 12)
})
