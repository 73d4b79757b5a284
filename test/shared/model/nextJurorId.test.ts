import { expect, test } from 'vitest'
import { JurorId } from '../../../shared/model/ids.ts'
import { nextJurorId } from '../../../shared/model/nextJurorId.ts'

test.each([
  [[], 'J01'],
  [['J01', 'J07', 'J03'], 'J08'],
  [['J099', 'J100'], 'J101'],
  [['P-1', 'P-2', 'J05'], 'P-3'],
  [['KIM', 'LEE'], 'J01'],
  [['KIM', '9'], '10'],
])('after %j comes %s', (ids, next) => {
  expect(nextJurorId(ids.map((id) => JurorId.parse(id)))).toBe(next)
})
