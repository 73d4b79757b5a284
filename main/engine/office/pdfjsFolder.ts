import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'

/** Folder of the package pdfjs-dist. Packed, its files lie unpacked beside the archive, where a thread can load them. */
export function pdfjsFolder(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const unpacked = folder.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`)
  return existsSync(unpacked) ? unpacked : folder
}
