import { expect, test } from 'vitest'
import {
  freshWatch,
  isStopped,
  pulsed,
  ticked,
  type Watch,
} from '../../../renderer/reader/watchdog.ts'

const busy = { busy: true, work: 5, drawing: 12 }

function after(ticks: number, answer: (watch: Watch, tick: number) => Watch): Watch {
  let watch = freshWatch
  for (let tick = 1; tick <= ticks; tick += 1) watch = answer(ticked(watch), tick)
  return watch
}

test('a viewer that answers nothing for ten seconds has stopped', () => {
  const silent = (watch: Watch): Watch => watch
  expect([isStopped(after(5, silent)), isStopped(after(6, silent))]).toEqual([false, true])
})

test('a viewer that answers but does not get on has stopped, and its page is known', () => {
  const watch = after(6, (now) => pulsed(now, busy, false))
  expect([isStopped(watch), watch.drawing]).toEqual([true, 12])
})

test('a viewer that is slow but gets on has not stopped', () => {
  const slow = after(100, (now, tick) => pulsed(now, { ...busy, work: tick }, false))
  expect(isStopped(slow)).toBe(false)
})

test('a viewer that waits for us has not stopped', () => {
  expect(isStopped(after(100, (now) => pulsed(now, busy, true)))).toBe(false)
})

test('a viewer with nothing to do has not stopped', () => {
  const idle = after(100, (now) => pulsed(now, { busy: false, work: 5, drawing: null }, false))
  expect(isStopped(idle)).toBe(false)
})
