import { expect, test } from 'vitest'
import {
  bandOf,
  isTyped,
  partSign,
  partStepped,
  pointGroups,
  pointsOfDigit,
  pointSteps,
  stepCount,
} from '../../../renderer/score/pointSteps.ts'
import { Points } from '../../../shared/model/points.ts'
import { type Band, type Criterion, Scale } from '../../../shared/model/rubric.ts'
import { samplePrize } from '../../support/samplePrize.ts'

const halves = Scale.parse({ minimum: 100, maximum: 300, step: 50 })
const quarters = Scale.parse({ minimum: 100, maximum: 300, step: 25 })
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

test('the key for parts goes through those of a whole point and back, never past the end', () => {
  const through = (scale: Scale, ...given: readonly number[]): readonly (number | null)[] =>
    given.map((one) => partStepped(scale, points(one)))

  expect(through(halves, 200, 250, 300)).toEqual([250, 200, null])
  expect(through(quarters, 200, 225, 250, 275, 300)).toEqual([225, 250, 275, 200, null])
  expect(through(ten, 200)).toEqual([null])
})

test('parts stay with their whole point, also below zero', () => {
  const below = Scale.parse({ minimum: -100, maximum: 100, step: 50 })
  const groups = pointGroups(below).map((steps) => steps.map((step) => step.points))

  expect(groups).toEqual([[-100, -50], [0, 50], [100]])
  expect([-50, 25, 150, 275, 110].map((given) => partSign(points(given)))).toEqual([
    '½',
    '¼',
    '½',
    '¾',
    null,
  ])
})

test('a scale is chosen from while two rows hold it, else typed', () => {
  const fives = Scale.parse({ minimum: 0, maximum: 10_000, step: 500 })
  const tenths = Scale.parse({ minimum: 100, maximum: 500, step: 10 })
  expect([halves, quarters, ten, fives, tenths].map(isTyped)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
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
