import { expect, test, vi } from 'vitest'
import { api } from '../../../renderer/state/api.ts'
import { useSettings } from '../../../renderer/state/settings.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { testPorts } from '../../support/testPorts.ts'
import { windowOnEngine } from '../../support/windowOnEngine.ts'

test('panes that are moved and moved again are on the disk after at most two writings', async () => {
  const line = windowOnEngine(testPorts(await temporaryFolder()))
  await useSettings.getState().read()
  for (const list of [20, 25, 30, 40]) {
    useSettings.getState().panesMoved('entries', { list, entry: 100 - list })
  }
  const shown = useSettings.getState().settings.panes
  await useSettings.getState().changed({ theme: 'dark' })
  await vi.waitFor(
    async () => {
      const { panes } = await api('settings.read', {})
      expect(panes).toEqual({ entries: { list: 40, entry: 60 } })
    },
    { timeout: 5000 },
  )

  expect(shown).toEqual({ entries: { list: 40, entry: 60 } })
  expect(useSettings.getState().settings).toMatchObject({ theme: 'dark', panes: shown })
  expect(line.calls.filter((channel) => channel === 'settings.change')).toHaveLength(3)
})
