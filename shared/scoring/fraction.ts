import { z } from 'zod'

/** An exact rational number, always reduced, the denominator above 0. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

/** A fraction as text in lowest terms: "-7/2", "13/1", "0/1". */
export const FractionText = z
  .string()
  .max(4000, { abort: true })
  .regex(/^(?:0|-?[1-9]\d*)\/[1-9]\d*$/, { abort: true })
  .refine(isReduced, { error: 'a fraction stands in lowest terms' })
  .brand<'FractionText'>()
export type FractionText = z.infer<typeof FractionText>

export const zero: Fraction = { numerator: 0n, denominator: 1n }

/** Reduces n/d. A denominator of 0 is a bug and throws. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction has no denominator 0')
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** A whole number as a fraction; anything else is a bug and throws. */
export function fromInteger(integer: number): Fraction {
  return { numerator: BigInt(integer), denominator: 1n }
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Below 0 when a < b, 0 when equal, above 0 when a > b: the order of `Array.sort`, ascending. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/** A decimal with exactly `places` places, for people. Half rounds away from zero: 1/8 is "0.13", -1/8 "-0.13". */
export function toDecimalString(value: Fraction, places: number): string {
  const { numerator, denominator } = value
  const doubled = 2n * absolute(numerator) * 10n ** BigInt(places)
  const rounded = (doubled + denominator) / (2n * denominator)
  const digits = rounded.toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const sign = numerator < 0n && rounded !== 0n ? '-' : ''
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`
}

/** A float as a fraction of so many decimals, for figures that rank nothing officially. */
export function fromNumber(value: number, places: number): Fraction {
  return fraction(BigInt(Math.round(value * 10 ** places)), 10n ** BigInt(places))
}

/** The nearest float, for figures that decide nothing. Below 1e-25 it is 0. */
export function toNumber(value: Fraction): number {
  return Number(toDecimalString(value, 25))
}

export function toFractionText(value: Fraction): FractionText {
  // A Fraction is reduced by construction, so its text needs no second check.
  return `${value.numerator}/${value.denominator}` as FractionText
}

export function fromFractionText(text: FractionText): Fraction {
  const [numerator = '', denominator = ''] = text.split('/')
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}

function isReduced(text: string): boolean {
  const [numerator = '', denominator = ''] = text.split('/')
  return greatestCommonDivisor(BigInt(numerator), BigInt(denominator)) === 1n
}

function absolute(integer: bigint): bigint {
  return integer < 0n ? -integer : integer
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [absolute(a), absolute(b)]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}
