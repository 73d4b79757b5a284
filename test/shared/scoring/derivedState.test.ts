import { expect, test } from 'vitest'
import { derivedState } from '../../../shared/scoring/derivedState.ts'
import { exampleRubric } from './exampleRubric.ts'
import { exampleSheet } from './exampleSheet.ts'

const rubric = exampleRubric([{ id: 'a', comment: ['always', 1] }, { id: 'b' }])

test.each([
  ['unscored', { state: 'partial', comments: { a: 'said, not scored' } }],
  ['partial', { state: 'scored', marks: { a: 100 }, comments: { a: 'low' } }],
  ['partial', { state: 'scored', marks: { a: 100, b: 100 } }],
  ['scored', { state: 'partial', marks: { a: 100, b: 100 }, comments: { a: 'low' } }],
  ['abstained', { state: 'abstained', marks: { a: 100, b: 100 }, comments: { a: 'low' } }],
  ['recused', { state: 'recused' }],
] as const)('a sheet is %s after what it holds: %j', (state, sheet) => {
  expect(derivedState(rubric, exampleSheet(sheet))).toBe(state)
})
