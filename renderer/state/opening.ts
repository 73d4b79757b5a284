import { api } from './api.ts'
import { useRoute } from './route.ts'
import { scoreFilesGiven } from './scoreFiles.ts'

/** A file or folder that was dropped, double-clicked or chosen. False when the program does not know its kind. */
export function pathOpened(path: string, isFolder: boolean): boolean {
  const { wentTo } = useRoute.getState()
  if (isFolder) wentTo({ screen: 'openPrize', folder: path })
  else if (/\.jurybox$/i.test(path)) wentTo({ screen: 'unlockBundle', path })
  else if (/\.juryscore$/i.test(path)) scoreFilesGiven([path])
  else return false
  return true
}

export async function bundleAskedFor(): Promise<void> {
  const path = await api('shell.chooseBundle', {})
  if (path === null || pathOpened(path, false)) return
  // A bundle that was renamed is one all the same.
  useRoute.getState().wentTo({ screen: 'unlockBundle', path })
}

export async function prizeAskedFor(): Promise<void> {
  const folder = await api('shell.choosePrizeFolder', { create: false })
  if (folder !== null) useRoute.getState().wentTo({ screen: 'openPrize', folder })
}

/** The last part of a path, which is all of it that is ever shown. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
