import { existsSync } from 'node:fs'
import { sep } from 'node:path'

/** Where a file of the packed program lies outside its archive, if it does: a thread reads no archive. */
export function unpacked(path: string): string {
  const outside = path.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`)
  return existsSync(outside) ? outside : path
}
