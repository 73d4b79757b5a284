import { expect, test } from 'vitest'
import { criterionLines } from '../../../../renderer/office/results/criterionLines.ts'
import { Rubric } from '../../../../shared/model/rubric.ts'
import { rubric } from '../officeFixture.ts'

test('a criterion that receives the points has one line', () => {
  expect(criterionLines(Rubric.parse(rubric))).toEqual([
    { key: 'idea', path: 'idea', title: 'The idea', isPart: false },
    { key: 'effect', path: 'effect', title: 'The effect', isPart: false },
  ])
})

test('where sub-criteria receive the points they stand under a heading without any', () => {
  expect(criterionLines(Rubric.parse({ ...rubric, pointsPer: 'subcriterion' }))).toEqual([
    { key: 'idea', path: 'idea', title: 'The idea', isPart: false },
    { key: 'effect', path: null, title: 'The effect', isPart: false },
    { key: 'effect/reach', path: 'effect/reach', title: 'Its reach', isPart: true },
    { key: 'effect/depth', path: 'effect/depth', title: 'Its depth', isPart: true },
  ])
})
