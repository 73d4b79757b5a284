import { expect, test } from 'vitest'
import { criterionPaths } from '../../../shared/scoring/criterionPaths.ts'
import { exampleRubric } from './exampleRubric.ts'

const criteria = [
  {
    id: 'value',
    subcriteria: [
      ['reach', 100],
      ['cost', 100],
    ],
  },
  { id: 'people' },
] as const

test('each criterion receives points where the rubric scores criteria', () => {
  expect(criterionPaths(exampleRubric(criteria, 'criterion'))).toEqual(['value', 'people'])
})

test('each sub-criterion receives points where the rubric scores those, and a criterion without any its own', () => {
  expect(criterionPaths(exampleRubric(criteria, 'subcriterion'))).toEqual([
    'value/reach',
    'value/cost',
    'people',
  ])
})
