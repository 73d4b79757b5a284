import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rubric } from '../../../shared/model/rubric.ts'
import { fraction, fromInteger, toFractionText, zero } from '../../../shared/scoring/fraction.ts'
import { criterionTotal, sheetTotal, totalSoFar } from '../../../shared/scoring/total.ts'
import { exampleRubric } from './exampleRubric.ts'
import { exampleSheet } from './exampleSheet.ts'
import type { SheetExample } from './exampleSheet.ts'

const marksOf = (marks: SheetExample['marks'] = {}) => exampleSheet({ marks }).marks

const flat = exampleRubric([
  { id: 'a', weight: 200 },
  { id: 'b', weight: 100, scale: [0, 1000, 100], notApplicable: true },
])

const deep = exampleRubric(
  [
    {
      id: 'a',
      weight: 300,
      notApplicable: true,
      subcriteria: [
        ['x', 100],
        ['y', 200],
      ],
    },
    { id: 'b', weight: 100, notApplicable: true },
  ],
  'subcriterion',
)

test('the lowest marks make 0, the highest 100', () => {
  expect(sheetTotal(flat, marksOf({ a: 100, b: 0 }), 'leaveOut')).toEqual(zero)
  expect(sheetTotal(flat, marksOf({ a: 500, b: 1000 }), 'leaveOut')).toEqual(fromInteger(100))
})

test('criteria count by weight, whatever their scale', () => {
  expect(sheetTotal(flat, marksOf({ a: 350, b: 100 }), 'leaveOut')).toEqual(fraction(135n, 3n))
})

test('sub-criteria make their criterion by their own weights', () => {
  const marks = marksOf({ 'a/x': 500, 'a/y': 100, b: 300 })
  expect(sheetTotal(deep, marks, 'leaveOut')).toEqual(fraction(75n, 2n))
})

test('a mark that is missing makes the total null, never a zero', () => {
  expect(sheetTotal(flat, marksOf({ a: 500 }), 'leaveOut')).toBeNull()
  expect(sheetTotal(flat, marksOf({ a: 500 }), 'minimum')).toBeNull()
  expect(sheetTotal(deep, marksOf({ 'a/x': 500, b: 500 }), 'leaveOut')).toBeNull()
})

test('the total so far is over what is scored', () => {
  expect(totalSoFar(flat, marksOf({ a: 500 }), 'leaveOut')).toEqual(fromInteger(100))
  expect(totalSoFar(deep, marksOf({ 'a/x': 500 }), 'minimum')).toEqual(fromInteger(100))
  expect(totalSoFar(flat, [], 'leaveOut')).toBeNull()
})

test('"not applicable" is left out or counts as the minimum, as the rule says', () => {
  const marks = marksOf({ a: 500, b: 'not-applicable' })
  expect(sheetTotal(flat, marks, 'leaveOut')).toEqual(fromInteger(100))
  expect(sheetTotal(flat, marks, 'minimum')).toEqual(fraction(200n, 3n))
})

test('a criterion whose sub-criteria are all left out is left out', () => {
  const marks = marksOf({ 'a/x': 'not-applicable', 'a/y': 'not-applicable', b: 300 })
  expect(sheetTotal(deep, marks, 'leaveOut')).toEqual(fromInteger(50))
  expect(sheetTotal(deep, marks, 'minimum')).toEqual(fraction(25n, 2n))
})

test('a sheet of nothing but "not applicable" has no total', () => {
  const marks = marksOf({ 'a/x': 'not-applicable', 'a/y': 'not-applicable', b: 'not-applicable' })
  expect(sheetTotal(deep, marks, 'leaveOut')).toBeNull()
  expect(sheetTotal(deep, marks, 'minimum')).toBeNull()
})

test('one criterion has its own total', () => {
  const criterion = deep.criteria[0]
  const marks = marksOf({ 'a/x': 500, 'a/y': 'not-applicable' })
  expect(criterion && criterionTotal(deep, criterion, marks, 'leaveOut')).toEqual(fromInteger(100))
  expect(criterion && criterionTotal(deep, criterion, [], 'minimum')).toBeNull()
})

test('leaving a mark away never equals giving the lowest one', () => {
  const steps = fc.integer({ min: 0, max: 8 }).map((step) => 100 + 50 * step)
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 6 }), fc.nat(), (points, at) => {
      const rubric: Rubric = exampleRubric(points.map((_, i) => ({ id: `c${i}` })))
      const all = points.map((mark, i) => [`c${i}`, mark] as const)
      const fewer = all.filter((_, i) => i !== at % points.length)
      expect(sheetTotal(rubric, marksOf(Object.fromEntries(fewer)), 'minimum')).toBeNull()
      expect(sheetTotal(rubric, marksOf(Object.fromEntries(all)), 'minimum')).not.toBeNull()
    }),
  )
})

test('a total is exact: a third stays a third', () => {
  const thirds = exampleRubric([{ id: 'a', scale: [0, 300, 100] }])
  const total = sheetTotal(thirds, marksOf({ a: 100 }), 'leaveOut')
  expect(total && toFractionText(total)).toBe('100/3')
})
