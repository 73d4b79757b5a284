import { expect, test } from 'vitest'
import { countSheets } from '../../../shared/scoring/countSheets.ts'
import { fromInteger } from '../../../shared/scoring/fraction.ts'
import { modifiedZ, outliers } from '../../../shared/scoring/outliers.ts'
import { codes, exampleRule, sheetsOfTable, tenPoints } from './exampleJury.ts'

const outliersOf = (table: readonly (readonly (number | null)[])[]) =>
  outliers(countSheets(tenPoints, exampleRule(), codes(table.length), sheetsOfTable(table)).counted)

const expected = -7.4195

test('the modified z of 7 8 8 7 9 2', () => {
  expect(modifiedZ([7, 8, 8, 7, 9, 2].map(fromInteger))).toEqual({
    value: [-0.6745, 0.6745, 0.6745, -0.6745, 2.0235, expected].map(
      (z) => expect.closeTo(z, 9) as number,
    ),
  })
})

test('only the total far from all others of its entry is named', () => {
  expect(
    outliersOf([
      [7, 8, 8, 7, 9, 2],
      [1, 2, 3, 4, 5, 6],
    ]),
  ).toEqual([{ entryCode: 'E1', jurorId: 'J6', modifiedZ: expect.closeTo(expected, 9) as number }])
})

test('among few totals, or where most are the same, nobody is named', () => {
  expect(modifiedZ([1, 2, 9, 3].map(fromInteger))).toEqual({ refused: 'too-few' })
  expect(modifiedZ([5, 5, 5, 5, 1].map(fromInteger))).toEqual({ refused: 'constant' })
  expect(outliersOf([[5, 5, 5, 5, 1]])).toEqual([])
})
