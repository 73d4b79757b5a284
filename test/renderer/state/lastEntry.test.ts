import { beforeEach, expect, test } from 'vitest'
import { api } from '../../../renderer/state/api.ts'
import { useDesk } from '../../../renderer/state/desk.ts'
import { entryVisited, lastEntryRead } from '../../../renderer/state/lastEntry.ts'
import { useLayout } from '../../../renderer/state/layout.ts'
import { passphrase, sampleBundle } from '../../support/sampleBundle.ts'
import { code } from '../../support/samplePrize.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { testPorts } from '../../support/testPorts.ts'
import { windowOnEngine } from '../../support/windowOnEngine.ts'

beforeEach(() => {
  useDesk.setState({ desk: null, lastEntry: null })
})

test('the entry visited last is known again after the program was ended', async () => {
  const home = await temporaryFolder()
  windowOnEngine(testPorts(home))
  const { path } = await sampleBundle(home)
  const desk = await api('desk.enrol', { path, jurorId: 'J01', passphrase })
  useDesk.getState().opened(desk)
  entryVisited(code('TI-002'))
  entryVisited(code('TI-001'))
  entryVisited(code('HC-001'))
  entryVisited(code('TI-001'))
  await useLayout.getState().flush()
  await api('desk.lock', {})
  useDesk.setState({ desk: null, lastEntry: null })

  const again = await api('desk.unlock', { deskId: desk.deskId, passphrase })
  useDesk.getState().opened(again)
  await lastEntryRead(again)
  expect(useDesk.getState().lastEntry).toBe('TI-001')
})
