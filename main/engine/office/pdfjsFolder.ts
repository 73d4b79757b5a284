import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { unpacked } from '../files/unpacked.ts'

/** Folder of the package pdfjs-dist, where a thread can load it. */
export function pdfjsFolder(): string {
  return unpacked(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')))
}
