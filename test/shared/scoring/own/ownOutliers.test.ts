import { expect, test } from 'vitest'
import { ownOutliers } from '../../../../shared/scoring/own/ownOutliers.ts'
import { sheetsWith } from './sheets.ts'

test('fewer than five sheets are not enough to call one an outlier', () => {
  expect(ownOutliers(sheetsWith(50, 50, 50, 100))).toEqual({ refused: 'too-few' })
})

test('five equal totals have no outlier and no spread to measure by', () => {
  expect(ownOutliers(sheetsWith(50, 50, 50, 50, 50))).toEqual({ refused: 'constant' })
})

test('a total beyond two own standard deviations is one, on both sides', () => {
  const six = [50, 50, 50, 50, 50, 50]
  const found = [90, 10].flatMap((total) => {
    const outliers = ownOutliers(sheetsWith(...six, total))
    return 'value' in outliers ? outliers.value : []
  })
  expect(found.map(({ code, deviations }) => [code, deviations.toFixed(10)])).toEqual([
    ['G', Math.sqrt(6).toFixed(10)],
    ['G', (-Math.sqrt(6)).toFixed(10)],
  ])
})

test('a total at exactly two standard deviations is none: the square is compared, not a rounded root', () => {
  // Four equal totals and one other: it lies at exactly two standard deviations, whatever it is.
  expect(ownOutliers(sheetsWith(50, 50, 50, 50, [151, 3]))).toEqual({ value: [] })
})
