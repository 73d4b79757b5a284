import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** Whether a program of this name can be run; an ordinary user's PATH may lack the `sbin` folders. */
export async function findProgram(name: string): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const folder of [...folders, '/usr/sbin', '/sbin']) {
    if (await isExecutable(join(folder, name))) return join(folder, name)
  }
  return null
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
