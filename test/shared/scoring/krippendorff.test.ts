import { expect, test } from 'vitest'
import { krippendorffAlpha } from '../../../shared/scoring/krippendorff.ts'
import type { Level } from '../../../shared/scoring/disagreement.ts'
import vectors from '../../vectors/krippendorff-alpha.json' with { type: 'json' }

const cases = vectors.flatMap(({ name, observers, alpha }) =>
  Object.entries(alpha).map(([level, expected]) => ({
    name,
    // The vectors' keys are levels.
    level: level as Level,
    expected,
    units: (observers[0] ?? []).map((_, unit) => observers.flatMap((values) => values[unit] ?? [])),
  })),
)

test.each(cases)('$name: $level alpha is $expected', ({ units, level, expected }) => {
  expect(krippendorffAlpha(units, level)).toEqual({ value: expect.closeTo(expected, 9) as number })
})

test('without a unit of two values there is nothing to compare', () => {
  expect(krippendorffAlpha([[1], [2], []], 'interval')).toEqual({ refused: 'too-few' })
})

test('without variation alpha is undefined, not perfect', () => {
  expect(krippendorffAlpha([[2, 2], [2, 2], [5]], 'nominal')).toEqual({ refused: 'constant' })
})
