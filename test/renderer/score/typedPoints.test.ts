import { expect, test } from 'vitest'
import { steppedPoints, typedPoints } from '../../../renderer/score/typedPoints.ts'
import { Scale } from '../../../shared/model/rubric.ts'

const fives = Scale.parse({ minimum: 0, maximum: 10_000, step: 500 })

test('typed points are those of the scale, with a point or a comma; nothing is nothing', () => {
  const quarters = Scale.parse({ minimum: 0, maximum: 1000, step: 25 })
  expect(['3.25', '3,25', ' 10 ', '', '0'].map((text) => typedPoints(quarters, text))).toEqual([
    325,
    325,
    1000,
    null,
    0,
  ])
})

test('what is off the scale is never bent to it', () => {
  const off = ['83', '105', '-5', '8O', '5.001', '1e2', '∞'].map((text) => typedPoints(fives, text))
  expect(new Set(off)).toEqual(new Set(['off the scale']))
})

test('arrows go a step up or down, from the lower end when nothing is given, and stay at the ends', () => {
  expect([
    steppedPoints(fives, null, 1),
    steppedPoints(fives, 500, 1),
    steppedPoints(fives, 500, -1),
    steppedPoints(fives, 0, -1),
    steppedPoints(fives, 10_000, 1),
  ]).toEqual([0, 1000, 0, 0, 10_000])
})
