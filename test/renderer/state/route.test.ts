import { beforeEach, expect, test } from 'vitest'
import { currentRoute, type Route, useRoute } from '../../../renderer/state/route.ts'
import { code } from '../../support/samplePrize.ts'

const score = (text: string): Route => ({ screen: 'score', entryCode: code(text), place: null })
const screen = (): Route => currentRoute(useRoute.getState())

beforeEach(() => {
  useRoute.getState().startedOver({ screen: 'start' })
})

test('back and forward go along the trail and stop at its ends', () => {
  const { wentTo, wentBack, wentForward } = useRoute.getState()
  wentTo({ screen: 'desk' })
  wentTo({ screen: 'export' })
  wentBack()
  const back = screen()
  wentBack()
  wentBack()
  const start = screen()
  wentForward()
  wentForward()
  wentForward()

  expect([back, start, screen()]).toEqual([
    { screen: 'desk' },
    { screen: 'start' },
    { screen: 'export' },
  ])
})

test('going somewhere else forgets what lay ahead', () => {
  const { wentTo, wentBack, wentForward } = useRoute.getState()
  wentTo({ screen: 'desk' })
  wentBack()
  wentTo({ screen: 'settings' })
  wentForward()

  expect(screen()).toEqual({ screen: 'settings' })
})

test('from entry to entry the trail does not grow, so that back leads to the desk', () => {
  const { wentTo, movedOn, wentBack } = useRoute.getState()
  wentTo({ screen: 'desk' })
  wentTo(score('TI-001'))
  movedOn(score('TI-002'))
  movedOn(score('TI-003'))
  wentBack()

  expect(screen()).toEqual({ screen: 'desk' })
})

test('after a lock nothing before it can be gone back to', () => {
  const { wentTo, startedOver, wentBack } = useRoute.getState()
  wentTo({ screen: 'desk' })
  startedOver({ screen: 'unlockDesk', deskId: 'a', why: 'idle' })
  wentBack()

  expect(screen()).toEqual({ screen: 'unlockDesk', deskId: 'a', why: 'idle' })
})
