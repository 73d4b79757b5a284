import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastSquares } from '../../../shared/scoring/leastSquares.ts'
import type { Score } from '../../../shared/scoring/score.ts'
import shroutFleiss from '../../vectors/shrout-fleiss-1979.json' with { type: 'json' }
import { masked, scoresOfTable } from './exampleScores.ts'

const { table, complete, incomplete } = shroutFleiss
const near = (values: readonly number[]) =>
  values.map((value) => expect.closeTo(value, 6) as number)

function solved(scores: readonly Score[]) {
  const figure = leastSquares(scores)
  if ('refused' in figure) throw new Error(figure.refused)
  const { values, severities } = figure.value
  return { values: [...values.values()], severities: [...severities.values()] }
}

test('in a complete table the values are the means and the severities the jurors’ offsets', () => {
  expect(solved(scoresOfTable(table))).toEqual({
    values: near(complete.mean),
    severities: near(complete.severity),
  })
})

test('in an incomplete table it undoes who happened to read what', () => {
  expect(solved(scoresOfTable(masked(table, incomplete.mask)))).toEqual({
    values: near(incomplete.leastSquares),
    severities: near(incomplete.severity),
  })
})

test('panels that share no entry are refused', () => {
  expect(
    leastSquares(
      scoresOfTable([
        [1, 2, null],
        [null, null, 3],
      ]),
    ),
  ).toEqual({ refused: 'not-connected' })
  expect(leastSquares([])).toEqual({ refused: 'too-few' })
})

test('one juror alone is neither severe nor mild', () => {
  expect(solved(scoresOfTable([[3], [5]]))).toEqual({ values: [3, 5], severities: [0] })
})

/** Random points; the first row and column are full, so everything is connected. */
const connectedTable = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 8 }))
  .chain(([jurors, entries]) =>
    fc.array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), {
        minLength: jurors,
        maxLength: jurors,
      }),
      { minLength: entries, maxLength: entries },
    ),
  )
  .map((rows) =>
    rows.map((row, i) =>
      row.map(([total, present], j) => (present || i === 0 || j === 0 ? total : null)),
    ),
  )

test('a juror who adds a constant to every score changes every value alike, so no order', () => {
  fc.assert(
    fc.property(connectedTable, fc.integer({ min: -50, max: 50 }), (rows, constant) => {
      const jurors = rows[0]?.length ?? 1
      const shifted = rows.map(([first, ...others]) => [(first ?? 0) + constant, ...others])
      const before = solved(scoresOfTable(rows)).values
      expect(solved(scoresOfTable(shifted)).values).toEqual(
        before.map((value) => expect.closeTo(value + constant / jurors, 8) as number),
      )
    }),
  )
})

test('the severities sum to 0 and no juror’s residuals have a mean', () => {
  fc.assert(
    fc.property(connectedTable, (rows) => {
      const { values, severities } = solved(scoresOfTable(rows))
      expect(severities.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 8)
      severities.forEach((severity, j) => {
        const residuals = rows.flatMap((row, i) => {
          const total = row[j] ?? null
          return total === null ? [] : [total - (values[i] ?? 0) - severity]
        })
        expect(residuals.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 7)
      })
    }),
  )
})
