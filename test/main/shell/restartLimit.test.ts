import { expect, test } from 'vitest'
import { RestartLimit } from '../../../main/shell/restartLimit.ts'

test('three deaths within twenty seconds are one too many', () => {
  const limit = new RestartLimit()
  expect([0, 9000, 19_000].map((now) => limit.isReached(now))).toEqual([false, false, true])
})

test('deaths far apart never are', () => {
  const limit = new RestartLimit()
  const deaths = Array.from({ length: 50 }, (_, death) => death * 11_000)
  expect(deaths.some((now) => limit.isReached(now))).toBe(false)
})

test('after somebody asked for another try the count begins anew', () => {
  const limit = new RestartLimit()
  limit.isReached(0)
  limit.isReached(1)
  limit.forget()
  expect(limit.isReached(2)).toBe(false)
})
