import { expect, test } from 'vitest'
import { identicalSheets, scaleUse } from '../../../../shared/scoring/own/scaleUse.ts'
import { samplePrize } from '../../../support/samplePrize.ts'
import { marked } from './sheets.ts'

const rubric = samplePrize.categories[0]?.rubric

test('every step of each scale is listed with the entries that received it', () => {
  if (rubric === undefined) throw new Error('the sample has a category')
  const [criterion] = rubric.criteria
  const use = scaleUse(rubric, [
    marked('A', { [criterion?.id ?? '']: 400 }),
    marked('B', { [criterion?.id ?? '']: 400 }),
    marked('C', { [criterion?.id ?? '']: 150 }),
  ])
  const { minimum, maximum, step } = criterion?.scale ?? { minimum: 0, maximum: 0, step: 1 }
  expect(use[0]?.marks.length).toBe((maximum - minimum) / step + 1)
  expect(use[0]?.marks.filter(({ codes }) => codes.length > 0)).toEqual([
    { mark: 150, codes: ['C'] },
    { mark: 400, codes: ['A', 'B'] },
  ])
})

test('"not applicable" stands last, and only where it was given', () => {
  if (rubric === undefined) throw new Error('the sample has a category')
  const path = rubric.criteria[0]?.id ?? ''
  const last = (points: number | null): unknown =>
    scaleUse(rubric, [marked('A', { [path]: points })])[0]?.marks.at(-1)
  expect([last(null), last(100)]).toEqual([
    { mark: 'not-applicable', codes: ['A'] },
    { mark: rubric.criteria[0]?.scale.maximum, codes: [] },
  ])
})

test('sheets with the same marks throughout are found, whatever the order of their marks', () => {
  expect(
    identicalSheets([
      marked('A', { value: 400, reach: null }),
      marked('B', { value: 400, reach: 300 }),
      marked('C', { reach: null, value: 400 }),
    ]),
  ).toEqual([['A', 'C']])
})
