import { memorySink } from './clean/sink.ts'
import { writeObjects } from './clean/writeObjects.ts'
import type { FileBytes } from './objects/fileBytes.ts'
import { nameAt } from './objects/look.ts'
import { openObjects } from './objects/openObjects.ts'

const NO_DATA = new Uint8Array()

/**
 * The same document with empty pictures, to be read for its pages and text when the whole is too large to be
 * in memory; null when it is encrypted, cannot be taken apart, or is as large without them.
 */
export async function slimPdf(
  file: FileBytes,
  mostBytes: number,
  tick: () => void,
): Promise<Uint8Array | null> {
  try {
    const objects = await openObjects(file, tick)
    if (objects.context.trailerInfo.Encrypt !== undefined) return null
    let kept = 0
    const dataOf: typeof objects.dataOf = (stream) => {
      if (nameAt(stream.dict, 'Subtype') === 'Image') return NO_DATA
      const data = objects.dataOf(stream)
      kept += 'begin' in data ? data.end - data.begin : data.length
      if (kept > mostBytes) throw new RangeError('as large without its pictures')
      return data
    }
    const out = memorySink()
    writeObjects(out, file, { ...objects, dataOf }, tick)
    return new Uint8Array(out.content())
  } catch {
    return null
  }
}
