import { expect, test } from 'vitest'
import { ownDrift } from '../../../../shared/scoring/own/ownDrift.ts'
import { exact, type Total } from './sheets.ts'

const drift = (...totals: readonly Total[]): unknown => ownDrift(totals.map(exact))

test('five totals say nothing of drift', () => {
  expect(drift(10, 20, 30, 40, 50)).toEqual({ refused: 'too-few' })
})

test('the halves are compared in the order of completion', () => {
  expect(drift(50, 60, 70, 70, 80, 92)).toEqual({
    value: { half: 3, firstMean: exact(60), lastMean: exact([242, 3]), change: exact([62, 3]) },
  })
})

test('with an odd number the middle one belongs to neither half', () => {
  expect(drift(50, 50, 50, 100, 40, 40, 40)).toEqual({
    value: { half: 3, firstMean: exact(50), lastMean: exact(40), change: exact(-10) },
  })
})
