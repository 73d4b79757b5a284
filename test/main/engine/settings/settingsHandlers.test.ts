import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSettingsHandlers } from '../../../../main/engine/settings/settingsHandlers.ts'
import { factorySettings } from '../../../../shared/calls/settings.ts'
import { quietContext } from '../../../support/contexts.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { testPorts } from '../../../support/testPorts.ts'

test('what is changed is there when the settings are read again, the rest as it was', async () => {
  const settings = createSettingsHandlers(testPorts(await temporaryFolder()))
  const panes = { 'score entries page rubric': { entries: 20, page: 50, rubric: 30 } }
  await settings['settings.change']({ panes }, quietContext())
  await settings['settings.change']({ theme: 'dark' }, quietContext())

  expect(await settings['settings.read']({}, quietContext())).toEqual({
    ...factorySettings,
    theme: 'dark',
    panes,
  })
})

test('settings written before panes were remembered still hold', async () => {
  const home = await temporaryFolder()
  const older = { language: 'ko', theme: 'dark', textSize: 125, autoLock: 0 }
  await writeFile(join(home, 'settings.json'), JSON.stringify(older))
  const settings = createSettingsHandlers(testPorts(home))

  expect(await settings['settings.read']({}, quietContext())).toEqual({
    ...older,
    entriesFolded: false,
    panes: {},
    highlightColour: 'yellow',
  })
})
