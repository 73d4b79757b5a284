import { expect, test } from 'vitest'
import { codeMaker } from '../../../shared/entries/entryCodes.ts'
import { CategoryId } from '../../../shared/model/ids.ts'

const [tech, human, korean] = ['tech-innovacity', 'human-centricity', 'k'].map((id) =>
  CategoryId.parse(id),
) as [CategoryId, CategoryId, CategoryId]

const categories = [
  { id: tech, title: 'Tech-InnovaCity' },
  { id: human, title: 'Human-CentriCity' },
  { id: korean, title: '리더십' },
]

test('a new code goes on where the numbers of its category end', () => {
  const { next } = codeMaker(categories, [
    { code: 'TI-009', categoryId: tech },
    { code: 'TI-007', categoryId: tech },
    { code: 'EXTRA', categoryId: tech },
    { code: 'HC9', categoryId: human },
  ])
  expect([next(tech), next(tech), next(human)]).toEqual(['TI-010', 'TI-011', 'HC10'])
})

test('a category without entries begins with its own letters, and no code is given twice', () => {
  const codes = codeMaker(categories, [{ code: 'hc-001', categoryId: tech }])
  codes.take('E-001')
  expect([codes.next(human), codes.next(korean), codes.next(korean)]).toEqual([
    'HC2-001',
    'E3-001',
    'E3-002',
  ])
})
