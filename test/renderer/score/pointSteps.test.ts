import { expect, test } from 'vitest'
import {
  bandOf,
  halfToggled,
  pointsOfDigit,
  pointSteps,
  stepCount,
} from '../../../renderer/score/pointSteps.ts'
import { Points } from '../../../shared/model/points.ts'
import { type Band, type Criterion, Scale } from '../../../shared/model/rubric.ts'
import { samplePrize } from '../../support/samplePrize.ts'

const halves = Scale.parse({ minimum: 100, maximum: 300, step: 50 })
const ten = Scale.parse({ minimum: 0, maximum: 1000, step: 100 })
const points = (given: number): Points => Points.parse(given)

test('a scale in half points has its halves between the whole ones', () => {
  expect([pointSteps(halves), stepCount(halves)]).toEqual([
    [
      { points: 100, whole: true },
      { points: 150, whole: false },
      { points: 200, whole: true },
      { points: 250, whole: false },
      { points: 300, whole: true },
    ],
    5,
  ])
})

test('digits give a level of the scale and nothing else', () => {
  expect(['1', '3', '4', '0'].map((digit) => pointsOfDigit(halves, digit))).toEqual([
    100,
    300,
    null,
    null,
  ])
  expect(['0', '1', '10', '11'].map((digits) => pointsOfDigit(ten, digits))).toEqual([
    0,
    100,
    1000,
    null,
  ])
})

test('the half goes on and off, and not past the end or where there are none', () => {
  expect([
    halfToggled(halves, points(200)),
    halfToggled(halves, points(250)),
    halfToggled(halves, points(300)),
    halfToggled(ten, points(200)),
  ]).toEqual([250, 200, null, null])
})

test('a band reaches from its points up to the next band', () => {
  const band = (from: number, label: string): Band => ({
    from: points(from),
    label,
    description: '',
  })
  const [category] = samplePrize.categories
  const [first] = category?.rubric.criteria ?? []
  if (first === undefined) throw new Error('the sample prize has a criterion')
  const criterion: Criterion = { ...first, bands: [band(300, 'high'), band(100, 'low')] }

  expect([100, 250, 300, 500, 50].map((given) => bandOf(criterion, given)?.label)).toEqual([
    'low',
    'low',
    'high',
    'high',
    undefined,
  ])
})
