import { expect, test } from 'vitest'
import { isFrom } from '../../../main/shell/sender.ts'

type Frame = { readonly origin: string }
type Window = Parameters<typeof isFrom>[0]

const frame = (origin: string): Frame => ({ origin })
const windowOn = (mainFrame: Frame, destroyed = false): Window => ({
  isDestroyed: () => destroyed,
  webContents: { mainFrame },
})

test('only the main frame of the very window is heard, while it is on its own page', () => {
  const [program, audience] = [frame('jury://app'), frame('jury://audience')]
  const heard = (window: Window, kind: 'program' | 'audience', senderFrame: Frame | null) =>
    isFrom(window, kind, { senderFrame })
  expect(heard(windowOn(program), 'program', program)).toBe(true)
  expect(heard(windowOn(audience), 'audience', audience)).toBe(true)

  expect(heard(windowOn(program), 'program', audience), 'the other window').toBe(false)
  expect(heard(windowOn(audience), 'audience', program), 'the other window').toBe(false)
  expect(heard(windowOn(program), 'program', frame('jury://app')), 'another frame').toBe(false)
  expect(heard(windowOn(program), 'program', null), 'a frame that has gone').toBe(false)
  expect(heard(windowOn(program, true), 'program', program), 'a window that has gone').toBe(false)
  expect(heard(windowOn(audience), 'program', audience), 'another page').toBe(false)
  const strange = frame('https://example.org')
  expect(heard(windowOn(strange), 'audience', strange), 'a strange page').toBe(false)
})
