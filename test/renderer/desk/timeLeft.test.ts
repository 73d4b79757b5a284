import { expect, test } from 'vitest'
import { isNear, timeLeft } from '../../../renderer/desk/timeLeft.ts'

const due = new Date(2027, 0, 29, 18, 0)

test.each([
  ['weeks before, in days of the calendar', new Date(2027, 0, 1, 23, 59), 'days', 28],
  ['two days before, still in days', new Date(2027, 0, 27, 18, 0), 'days', 2],
  ['less than two days before, in hours', new Date(2027, 0, 27, 18, 1), 'hours', 47],
  ['one hour before', new Date(2027, 0, 29, 17, 0), 'hours', 1],
  ['less than an hour before, in minutes', new Date(2027, 0, 29, 17, 0, 1), 'minutes', 59],
  ['in the last minute', new Date(2027, 0, 29, 17, 59, 40), 'minutes', 1],
])('%s', (_, now, unit, count) => {
  expect(timeLeft(now, due)).toEqual({ unit, count })
})

test('at the deadline it has passed, and that is near as well', () => {
  expect(timeLeft(due, due)).toEqual({ unit: 'passed' })
  expect([isNear({ unit: 'passed' }), isNear({ unit: 'days', count: 2 })]).toEqual([true, false])
})
