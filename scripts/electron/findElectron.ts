import { say } from '../say.ts'
import { downloadOfficial } from './downloadOfficial.ts'
import type { Electron } from './electron.ts'
import { electronAt } from './electronAt.ts'
import { installedFolder } from './installed.ts'
import { obtainStock } from './obtainStock.ts'

/** Finds or obtains an Electron for development and tests, and says in one line which it took. */
export async function findElectron(): Promise<Electron> {
  const electron =
    (await givenElectron()) ??
    (await electronAt(installedFolder, 'installed')) ??
    (await downloadOfficial()) ??
    (await obtainStock())
  if (electron === null) throw new Error('No Electron can be obtained on this machine.')
  say(describe(electron))
  return electron
}

/** The folder that ELECTRON_OVERRIDE_DIST_PATH names, as the electron package reads it too. */
async function givenElectron(): Promise<Electron | null> {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (folder === undefined || folder === '') return null
  const electron = await electronAt(folder, 'given')
  if (electron === null) throw new Error('ELECTRON_OVERRIDE_DIST_PATH names no Electron.')
  return electron
}

function describe(electron: Electron): string {
  const engine = electron.externalNode === null ? '' : ', its engine in a Node of its own'
  return `Electron ${electron.version} (${electron.origin}: ${electron.folder})${engine}`
}
