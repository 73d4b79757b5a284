import { expect, test } from 'vitest'
import { documentTitle } from '../../../shared/entries/documentTitle.ts'

const required = [{ id: 'letter-of-recommendation', title: 'Letter of recommendation' }]

test.each([
  ['letter-of-recommendation.pdf', 'Letter of recommendation'],
  ['Letter-Of-Recommendation.PDF', 'Letter of recommendation'],
  ['letter-of-recommendation-2.pdf', 'Letter of recommendation 2'],
  ['budget_annex.pdf', 'Budget annex'],
  ['제안서.pdf', '제안서'],
  ['Plan v2.pdf', 'Plan v2'],
  ['---.pdf', '---.pdf'],
])('%s is called %s', (file, title) => {
  expect(documentTitle(file, required)).toBe(title)
})
