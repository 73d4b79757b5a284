import { parseDateTime } from '@internationalized/date'
import { expect, test } from 'vitest'
import {
  deadlineParts,
  deadlineText,
  offsets,
  zoneText,
} from '../../../../renderer/office/prize/deadlineText.ts'

test.each([
  ['2027-01-29T18:00:00+09:00', '2027-01-29T18:00', 540],
  ['2027-01-29T18:00:30.5-03:30', '2027-01-29T18:00:30.5', -210],
  ['2027-01-29T18:00Z', '2027-01-29T18:00', 0],
])('%s is a time of day and a distance from UTC', (text, local, offset) => {
  const parts = deadlineParts(text)
  expect([parts.local.compare(parseDateTime(local)), parts.offset]).toEqual([0, offset])
})

test('every offset that can be chosen is written so that it is read again', () => {
  const local = parseDateTime('2027-06-30T18:05')
  for (const offset of offsets) {
    const text = deadlineText({ local, offset })
    expect(text).toBe(`2027-06-30T18:05:00${zoneText(offset)}`)
    expect(deadlineParts(text).offset).toBe(offset)
    expect(Date.parse(text)).toBe(Date.UTC(2027, 5, 30, 18, 5) - offset * 60_000)
  }
})
