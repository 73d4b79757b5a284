import { open } from 'node:fs/promises'
import { fileBytes } from '../objects/fileBytes.ts'
import { openObjects } from '../objects/openObjects.ts'
import type { Removed } from './removed.ts'
import { fileSink } from './sink.ts'
import { strip } from './strip.ts'
import { writeObjects } from './writeObjects.ts'

/** What came of an attempt: a copy is at `out` only when something is said to be removed. */
export type Cleaning =
  | { readonly kind: 'cleaned'; readonly removed: Readonly<Removed> }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' }

/**
 * Writes a copy of a PDF at `out` that holds its pages and nothing else. What the disk refuses is thrown;
 * whatever is wrong with the PDF is in the answer.
 */
export async function cleanPdf(path: string, out: string, tick: () => void): Promise<Cleaning> {
  const source = await open(path, 'r')
  try {
    const file = fileBytes(source.fd, (await source.stat()).size)
    const objects = await openObjects(file, tick).catch(() => null)
    if (objects === null) return { kind: 'damaged' }
    if (objects.context.trailerInfo.Encrypt !== undefined) return { kind: 'encrypted' }
    const removed = strip(objects.context)
    const target = await open(out, 'wx')
    try {
      writeObjects(fileSink(target.fd), file, objects, tick)
      await target.sync()
    } finally {
      await target.close()
    }
    return { kind: 'cleaned', removed }
  } catch (error) {
    // The disk's errors have a code; all others are about what the file holds.
    if (error instanceof Error && 'code' in error) throw error
    return { kind: 'damaged' }
  } finally {
    await source.close()
  }
}
