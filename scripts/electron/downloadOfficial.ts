import { downloadArtifact } from '@electron/get'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from '../runProgram.ts'
import { say } from '../say.ts'
import { electronAt } from './electronAt.ts'
import type { Electron } from './electron.ts'
import { electronPackage, installedFolder } from './installed.ts'

const patienceMilliseconds = 10_000

/** Electron's own release, put where its npm package expects it; null where it cannot be reached. */
export async function downloadOfficial(): Promise<Electron | null> {
  const { version, checksums } = await readElectronPackage()
  try {
    await fetchIntoElectronsCache(version, checksums)
  } catch (cause) {
    say(`Electron ${version} cannot be downloaded from here (${reasonOf(cause)}).`)
    return null
  }
  const code = await runProgram(process.execPath, [join(electronPackage, 'install.js')])
  return code === 0 ? electronAt(installedFolder, 'downloaded') : null
}

/** Gives up when nothing has arrived for a while, so that a silent firewall costs seconds. */
async function fetchIntoElectronsCache(
  version: string,
  checksums: Record<string, string>,
): Promise<void> {
  const silence = new AbortController()
  const timer = setTimeout(() => {
    silence.abort(new Error(`silent for ${patienceMilliseconds / 1000} s`))
  }, patienceMilliseconds)
  let arrived = false
  const getProgressCallback = (): Promise<void> => {
    if (!arrived) say(`Downloading Electron ${version}, once.`)
    arrived = true
    timer.refresh()
    return Promise.resolve()
  }
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums,
      downloadOptions: { signal: silence.signal, getProgressCallback },
    })
  } finally {
    clearTimeout(timer)
  }
}

type ElectronPackage = { readonly version: string; readonly checksums: Record<string, string> }

async function readElectronPackage(): Promise<ElectronPackage> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(electronPackage, name), 'utf8'))
  // The two files come with the electron package and are covered by the lock file's integrity.
  const { version } = (await read('package.json')) as { version: string }
  const checksums = (await read('checksums.json')) as Record<string, string>
  return { version, checksums }
}

function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  return failure.cause instanceof Error ? failure.cause.message : failure.message
}
