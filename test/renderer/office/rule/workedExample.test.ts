import { expect, test } from 'vitest'
import {
  type WorkedExample,
  workedExample,
} from '../../../../renderer/office/rule/workedExample.ts'
import type { Method } from '../../../../shared/model/rule.ts'
import { office } from '../officeFixture.ts'

function exampleBy(method: Method): WorkedExample {
  const [category] = office.prize.categories
  if (category === undefined) throw new Error('the fixture has a category')
  return workedExample(category.rubric, { ...office.prize.rule, method })
}

test('a mean comes out level for two entries, and the tie-break separates them', () => {
  // Equal weights: the step that B gains for one criterion is the step it loses for the other.
  const [category] = office.prize.categories
  if (category === undefined) throw new Error('the fixture has a category')
  const [first] = category.rubric.criteria
  const criteria = category.rubric.criteria.map((one) => ({
    ...one,
    weight: first?.weight ?? one.weight,
  }))
  const equal = { ...category, rubric: { ...category.rubric, criteria } }
  const example = workedExample(equal.rubric, office.prize.rule)
  expect({
    ranks: example.ranking.ranked.map(({ code, rank }) => `${rank} ${code}`),
    ties: example.ranking.ties.map(({ codes, steps }) => [codes, steps.map((s) => s.outcome)]),
    unranked: example.ranking.unranked,
  }).toEqual({
    ranks: ['1 B', '2 A', '3 C'],
    ties: [[['A', 'B'], ['separated']]],
    unranked: [{ code: 'D', reason: 'below-minimum' }],
  })
})

test.each<Method>([
  { kind: 'mean' },
  { kind: 'median' },
  { kind: 'trimmed', drop: 3 },
  { kind: 'borda' },
])('there are jurors enough to rank three entries by $kind', (method) => {
  expect(
    exampleBy(method)
      .ranking.ranked.map(({ code }) => code)
      .toSorted(),
  ).toEqual(['A', 'B', 'C'])
})
