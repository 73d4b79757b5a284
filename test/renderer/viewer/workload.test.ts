import { expect, test } from 'vitest'
import { createWorkload } from '../../../renderer/viewer/workload.ts'

test('work is pending until it ends, well or badly, and the oldest page in hand is named', async () => {
  const workload = createWorkload()
  const good = Promise.withResolvers<string>()
  const bad = Promise.withResolvers<string>()
  const first = workload.during(null, good.promise)
  const second = workload.during(7, bad.promise)
  const before = [workload.pending(), workload.page()]
  good.resolve('read')
  bad.reject(new Error('broken'))
  await expect(first).resolves.toBe('read')
  await expect(second).rejects.toThrow('broken')
  expect([before, workload.pending(), workload.page()]).toEqual([[2, 7], 0, null])
})
