import { randomBytes } from 'node:crypto'
import type { Ports } from '../../main/engine/ports.ts'
import { noKeyStore } from '../../main/engine/systemPorts.ts'
import { testLogN } from './makeBundle.ts'

/** Ports whose clock moves on by a second each time it is read. */
export function testPorts(home: string): Ports {
  let now = Date.parse('2026-11-20T10:00:00.000Z')
  return {
    clock: () => (now += 1000),
    randomBytes,
    log: () => undefined,
    keyStore: noKeyStore,
    assets: '',
    home,
    version: '0.0.0',
    logN: testLogN,
  }
}
