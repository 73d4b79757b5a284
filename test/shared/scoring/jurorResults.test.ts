import { expect, test } from 'vitest'
import { jurorResults } from '../../../shared/scoring/jurorResults.ts'
import { leastSquares } from '../../../shared/scoring/leastSquares.ts'
import { standardScores } from '../../../shared/scoring/standardScores.ts'
import shroutFleiss from '../../vectors/shrout-fleiss-1979.json' with { type: 'json' }
import { scoresOfTable } from './exampleScores.ts'

const resultsOf = (table: readonly (readonly (number | null)[])[]) => {
  const scores = scoresOfTable(table)
  return jurorResults(scores, leastSquares(scores), standardScores(scores))
}

test('severity is what the juror adds to an entry’s value', () => {
  const { table, complete } = shroutFleiss
  expect(resultsOf(table).map(({ severity }) => severity)).toEqual(
    complete.severity.map((b) => expect.closeTo(b, 6) as number),
  )
})

test('a juror who follows the others, one who opposes them, and one who says always the same', () => {
  const results = resultsOf([
    [1, 3, 2],
    [2, 2, 2],
    [3, 1, 2],
    [5, 0, 2],
  ])
  expect(results.map(({ correlation }) => Math.sign(correlation ?? 0))).toEqual([-1, -1, 0])
  expect(results.map(({ identical }) => identical)).toEqual([0.25, 0.25, 1])
  expect(results[2]).toEqual({
    id: 'J3',
    sheets: 4,
    severity: expect.closeTo(-1 / 12, 9) as number,
    severityError: expect.any(Number) as number,
    severityInterval: [expect.any(Number), expect.any(Number)],
    residual: null,
    spread: 0,
    correlation: null,
    distribution: {
      lowest: 2,
      lowerQuartile: 2,
      median: 2,
      upperQuartile: 2,
      highest: 2,
      mean: 2,
    },
    identical: 1,
    notes: [
      { figure: 'z', reason: 'too-few' },
      { figure: 'correlation', reason: 'constant' },
      { figure: 'residual', reason: 'too-few' },
    ],
  })
})

test('a juror of one entry in a panel alone has no figures, and it is said why', () => {
  expect(
    resultsOf([
      [7, null],
      [null, 3],
      [null, 4],
    ])[0],
  ).toEqual({
    id: 'J1',
    sheets: 1,
    severity: null,
    severityError: null,
    severityInterval: null,
    residual: null,
    spread: null,
    correlation: null,
    distribution: {
      lowest: 7,
      lowerQuartile: 7,
      median: 7,
      upperQuartile: 7,
      highest: 7,
      mean: 7,
    },
    identical: 1,
    notes: [
      { figure: 'z', reason: 'too-few' },
      { figure: 'severity', reason: 'not-connected' },
      { figure: 'spread', reason: 'too-few' },
      { figure: 'correlation', reason: 'too-few' },
      { figure: 'severityError', reason: 'not-connected' },
      { figure: 'residual', reason: 'not-connected' },
    ],
  })
})
