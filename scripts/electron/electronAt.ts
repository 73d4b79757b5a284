import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Electron } from './electron.ts'

const executables: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** The Electron in a folder; null when there is none. */
export async function electronAt(
  folder: string,
  origin: Electron['origin'],
): Promise<Electron | null> {
  const executable = join(folder, executables[process.platform] ?? 'electron')
  try {
    await access(executable)
  } catch {
    return null
  }
  const version = (await readFile(join(folder, 'version'), 'utf8')).trim().replace(/^v/, '')
  return { origin, folder, executable, version, externalNode: externalNodeFor(version) }
}

/** From this major version on Electron's Node certainly has the Node-API that the store needs. */
const firstElectronForTheStore = 36

function externalNodeFor(electronVersion: string): string | null {
  if (Number.parseInt(electronVersion, 10) >= firstElectronForTheStore) return null
  return createRequire(import.meta.url).resolve('node/bin/node')
}
