import { expect, inject, test } from 'vitest'
import { openBundle } from '../../scripts/drive/asJuror.ts'
import { findElectron } from '../../scripts/electron/findElectron.ts'
import { appForTest } from './support/appForTest.ts'
import { engineOf } from './support/engineProcess.ts'

const { bundle, passphrases } = inject('sample')
const electron = await findElectron()

test.runIf(electron.externalNode === null)(
  'the engine keeps its store in a utility process, as it ships',
  async () => {
    const app = await appForTest()
    await openBundle(app, bundle, 'J04', passphrases['J04'] ?? '')
    expect((await engineOf(app)).kind).toBe('utility process')
  },
)

test.runIf(electron.externalNode !== null)(
  `this Electron ${electron.version} cannot load the store, so the engine runs in a Node of its own`,
  async () => {
    const app = await appForTest()
    await openBundle(app, bundle, 'J04', passphrases['J04'] ?? '')
    expect((await engineOf(app)).kind).toBe('Node of its own')
  },
)
