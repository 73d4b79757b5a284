import { expect, test } from 'vitest'
import { ownFigures } from '../../../../shared/scoring/own/ownFigures.ts'
import { exact } from './sheets.ts'

test('mean and median are exact, the spread is the population standard deviation', () => {
  const totals = [40, 50, 60, 71].map(exact)
  expect(ownFigures(totals)).toEqual({
    mean: exact([221, 4]),
    median: exact(55),
    spread: Math.sqrt(
      ((40 - 55.25) ** 2 + (50 - 55.25) ** 2 + (60 - 55.25) ** 2 + (71 - 55.25) ** 2) / 4,
    ),
  })
})

test('one total has no spread, and none has nothing', () => {
  expect(ownFigures([exact(50)])).toEqual({ mean: exact(50), median: exact(50), spread: null })
  expect(ownFigures([])).toEqual({ mean: null, median: null, spread: null })
})
