import { expect, test } from 'vitest'
import { JurorId } from '../../../shared/model/ids.ts'
import { countSheets } from '../../../shared/scoring/countSheets.ts'
import { fromInteger } from '../../../shared/scoring/fraction.ts'
import { codes, exampleRule, signed, tenPoints } from './exampleJury.ts'
import { exampleRubric } from './exampleRubric.ts'
import { exampleSheet } from './exampleSheet.ts'

const J1 = JurorId.parse('J1')

test('only complete sheets of these entries count, and the others are listed with their state', () => {
  const sheets = [
    { jurorId: J1, sheet: exampleSheet({ entry: 'E4', state: 'recused' }) },
    { jurorId: J1, sheet: exampleSheet({ entry: 'E3', state: 'abstained' }) },
    { jurorId: J1, sheet: exampleSheet({ entry: 'E2', state: 'unscored' }) },
    { jurorId: J1, sheet: exampleSheet({ entry: 'E1', state: 'partial' }) },
    signed('J2', 'E1', { merit: 500 }),
    signed('J2', 'E9', { merit: 500 }),
  ]
  const { counted, uncounted } = countSheets(tenPoints, exampleRule(), codes(4), sheets)
  expect(counted).toEqual([
    {
      jurorId: 'J2',
      entryCode: 'E1',
      marks: [{ criterion: 'merit', mark: 500 }],
      total: fromInteger(50),
    },
  ])
  expect(uncounted).toEqual([
    { jurorId: 'J1', entryCode: 'E1', reason: 'partial' },
    { jurorId: 'J1', entryCode: 'E2', reason: 'unscored' },
    { jurorId: 'J1', entryCode: 'E3', reason: 'abstained' },
    { jurorId: 'J1', entryCode: 'E4', reason: 'recused' },
  ])
})

test('a sheet of nothing but "not applicable" has no total and does not count', () => {
  const rubric = exampleRubric([{ id: 'merit', notApplicable: true }])
  const sheets = [signed('J1', 'E1', { merit: 'not-applicable' })]
  expect(countSheets(rubric, exampleRule(), codes(1), sheets)).toEqual({
    counted: [],
    uncounted: [{ jurorId: 'J1', entryCode: 'E1', reason: 'no-total' }],
  })
})

test('two sheets of one juror for one entry are a bug, not a vote more', () => {
  const sheets = [signed('J1', 'E1', { merit: 1 }), signed('J1', 'E1', { merit: 2 })]
  expect(() => countSheets(tenPoints, exampleRule(), codes(1), sheets)).toThrow(RangeError)
})
