import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FractionText,
  add,
  compare,
  divide,
  fraction,
  fromFractionText,
  fromInteger,
  multiply,
  subtract,
  toDecimalString,
  toFractionText,
  toNumber,
  zero,
} from '../../../shared/scoring/fraction.ts'

const anyFraction = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 12n))
  .map(([numerator, denominator]) => fraction(numerator, denominator))

test('a fraction is reduced and its denominator positive', () => {
  expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
  expect(fraction(0n, -7n)).toEqual(zero)
})

test('a denominator of 0 is refused', () => {
  expect(() => fraction(1n, 0n)).toThrow(RangeError)
  expect(() => divide(fromInteger(1), zero)).toThrow(RangeError)
})

test('only whole numbers become fractions', () => {
  expect(fromInteger(-12)).toEqual({ numerator: -12n, denominator: 1n })
  expect(() => fromInteger(0.5)).toThrow(RangeError)
})

test('sums and products undo each other exactly', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a)
      if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a)
    }),
  )
})

test('the order is that of the numbers', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      expect(compare(a, b)).toBe(Math.sign(Number(subtract(a, b).numerator)))
    }),
  )
})

test.each([
  [1n, 3n, 4, '0.3333'],
  [2n, 3n, 4, '0.6667'],
  [1n, 8n, 2, '0.13'],
  [-1n, 8n, 2, '-0.13'],
  [-1n, 1000n, 2, '0.00'],
  [5n, 2n, 0, '3'],
  [100n, 1n, 2, '100.00'],
  [1n, 100n, 2, '0.01'],
])('%s/%s with %s places is %s', (numerator, denominator, places, text) => {
  expect(toDecimalString(fraction(numerator, denominator), places)).toBe(text)
})

test('as a float it is the nearest one, however long the fraction', () => {
  expect(toNumber(fraction(1n, 3n))).toBe(1 / 3)
  expect(toNumber(fraction(-7n, 2n))).toBe(-3.5)
  expect(toNumber(fraction(3n * 10n ** 500n + 1n, 4n * 10n ** 500n))).toBe(0.75)
})

test('text goes there and back', () => {
  fc.assert(
    fc.property(anyFraction, (value) => {
      expect(fromFractionText(FractionText.parse(toFractionText(value)))).toEqual(value)
    }),
  )
})

test.each(['', '1', '1/0', '2/4', '-0/1', '0/2', '01/2', '1/-2', '1.5/2', ' 1/2', '1/2\n'])(
  'the text %j is refused',
  (text) => {
    expect(FractionText.safeParse(text).success).toBe(false)
  },
)
