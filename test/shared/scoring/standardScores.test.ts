import { expect, test } from 'vitest'
import { EntryCode } from '../../../shared/model/ids.ts'
import { standardScores } from '../../../shared/scoring/standardScores.ts'
import shroutFleiss from '../../vectors/shrout-fleiss-1979.json' with { type: 'json' }
import { scoresOfTable } from './exampleScores.ts'

test('the mean z of the published table', () => {
  const { entries } = standardScores(scoresOfTable(shroutFleiss.table))
  expect([...entries.values()]).toEqual(
    shroutFleiss.complete.z.map((z) => ({ value: expect.closeTo(z, 6) as number })),
  )
})

test('a juror of few or equal scores has no z, and an entry of such jurors none either', () => {
  const { entries, jurors } = standardScores(
    scoresOfTable([
      [1, 7, null],
      [2, 7, null],
      [3, 7, null],
      [4, 7, null],
      [5, 7, 1],
      [null, 7, 2],
    ]),
  )
  expect(Object.fromEntries(jurors)).toEqual({
    J1: { value: null },
    J2: { refused: 'constant' },
    J3: { refused: 'too-few' },
  })
  expect(entries.get(EntryCode.parse('E3'))).toEqual({ value: 0 })
  expect(entries.get(EntryCode.parse('E6'))).toEqual({ refused: 'no-standard-scores' })
})
