import { expect, test } from 'vitest'
import { api, CallFailure, errorOf, startCall } from '../../../renderer/state/api.ts'
import type { Progress } from '../../../shared/calls/progress.ts'
import { passphrase, sampleBundle } from '../../support/sampleBundle.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { testPorts } from '../../support/testPorts.ts'
import { windowOnEngine } from '../../support/windowOnEngine.ts'

test('an answered error is thrown with its code and details', async () => {
  windowOnEngine(testPorts(await temporaryFolder()))
  const thrown: unknown = await api('desk.read', {}).catch((error: unknown) => error)

  expect(thrown).toBeInstanceOf(CallFailure)
  expect(errorOf(thrown)).toEqual({ code: 'DESK_LOCKED', details: {} })
})

test('what is no answered error is a bug of the window and says so without its message', () => {
  expect(errorOf(new TypeError('what a juror wrote'))).toEqual({
    code: 'INTERNAL',
    details: { reference: 'TypeError' },
  })
})

test('a long call tells how far it has come', async () => {
  const home = await temporaryFolder()
  windowOnEngine(testPorts(home))
  const { path } = await sampleBundle(home)
  const told: Progress[] = []
  const call = startCall('desk.enrol', { path, jurorId: 'J01', passphrase }, (progress) => {
    told.push(progress)
  })
  const desk = await call.result

  expect(desk.juror.id).toBe('J01')
  expect(told.length).toBeGreaterThan(0)
})

test('a cancelled call ends with CANCELLED', async () => {
  const home = await temporaryFolder()
  const line = windowOnEngine(testPorts(home))
  const { path } = await sampleBundle(home)
  const call = startCall('desk.enrol', { path, jurorId: 'J01', passphrase }, () => undefined)
  call.cancel()
  const thrown: unknown = await call.result.catch((error: unknown) => error)

  expect([line.cancelled.length, errorOf(thrown).code]).toEqual([1, 'CANCELLED'])
  expect(await api('desk.list', {})).toEqual([])
})
