import { expect, test } from 'vitest'
import { clockText } from '../../../../../renderer/office/deliberate/entry/clockText.ts'

test('time that has gone is shown as a clock does', () => {
  const shown = [0, 999, 65_000, 3_599_999, 3_845_000].map(clockText)
  expect(shown).toEqual(['0:00', '0:00', '1:05', '59:59', '1:04:05'])
})
