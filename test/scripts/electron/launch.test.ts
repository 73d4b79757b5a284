import { expect, test } from 'vitest'
import { launchOf } from '../../../scripts/electron/launch.ts'
import type { Electron } from '../../../scripts/electron/electron.ts'

const electron: Electron = {
  origin: 'stock',
  folder: '/electron',
  executable: '/electron/electron',
  version: '33.2.1',
  externalNode: '/node24',
}

test('an Electron that cannot load the store gets the Node that can, and the whole environment', () => {
  const { env } = launchOf(electron, '/app', [], { LANGUAGE: 'ko' })
  expect(env).toEqual({ ...process.env, JURYBOX_NODE: '/node24', LANGUAGE: 'ko' })
})

test('an Electron that can load the store is given no other Node', () => {
  const { env } = launchOf({ ...electron, externalNode: null }, '/app')
  expect(env).not.toHaveProperty('JURYBOX_NODE')
})

test('the app comes before its own arguments, and the sandbox is never left off unasked', () => {
  const { args, chromiumSandbox } = launchOf(electron, '/app', ['round.jurybox'])
  expect(args.slice(-2)).toEqual(['/app', 'round.jurybox'])
  expect(args.includes('--no-sandbox')).toBe(!chromiumSandbox)
})
