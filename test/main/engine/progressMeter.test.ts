import { expect, test } from 'vitest'
import { progressMeter } from '../../../main/engine/progressMeter.ts'
import type { Progress } from '../../../shared/calls/progress.ts'
import { codeOf } from '../../support/codeOf.ts'

const what = { step: 'verifying', total: 1000, unit: 'bytes' } as const

test('progress is told at the start, ten times a second and at the end, with speed once it is known', () => {
  const reports: Progress[] = []
  let now = 5000
  const context = {
    signal: new AbortController().signal,
    report: (progress: Progress) => void reports.push(progress),
  }
  const meter = progressMeter(what, context, () => now)
  for (let step = 1; step <= 100; step++) {
    now += 20
    meter.advance(10, 'a.pdf')
  }
  expect(reports).toHaveLength(21)
  expect([reports[0], reports[15], reports.at(-1)]).toEqual([
    { ...what, done: 0, subject: '', perSecond: null, secondsLeft: null },
    { ...what, done: 750, subject: 'a.pdf', perSecond: 500, secondsLeft: 0.5 },
    { ...what, done: 1000, subject: 'a.pdf', perSecond: 500, secondsLeft: 0 },
  ])
})

test('a cancelled call stops at its next step, and nothing is told any more', () => {
  const controller = new AbortController()
  let reports = 0
  const context = { signal: controller.signal, report: () => (reports += 1) }
  const meter = progressMeter(what, context, () => 0)
  controller.abort()
  expect([
    codeOf(() => {
      meter.advance(1)
    }),
    reports,
  ]).toEqual(['CANCELLED', 1])
})
