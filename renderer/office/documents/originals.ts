import { useEffect, useState } from 'react'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { api } from '../../state/api.ts'

/** No document has a name with a slash, so an original and its clean copy are never mixed up in the reader. */
const MARK = 'originals/'

/** How the reader names the original of a document. */
export function originalId(file: string): string {
  return MARK + file
}

/** The document that the reader means, whichever of the two it shows. */
export function fileOf(id: string): string {
  return id.startsWith(MARK) ? id.slice(MARK.length) : id
}

/** Bytes in each original, by the document's name; one that cannot be read is left out. */
export function useOriginals(
  entryCode: EntryCode,
  files: readonly string[],
): ReadonlyMap<string, number> {
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map())
  const names = files.join('/')
  useEffect(() => {
    let isCurrent = true
    const wanted = names === '' ? [] : names.split('/')
    void Promise.all(wanted.map((file) => sizeOf(entryCode, file))).then((known) => {
      if (isCurrent) setSizes(new Map(known.flat()))
    })
    return () => {
      isCurrent = false
    }
  }, [entryCode, names])
  return sizes
}

async function sizeOf(
  entryCode: EntryCode,
  file: string,
): Promise<readonly (readonly [string, number])[]> {
  try {
    return [[file, await api('office.originalSize', { entryCode, file })]]
  } catch {
    return []
  }
}

export async function readOriginalBytes(
  entryCode: EntryCode,
  file: string,
  begin: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await api('office.readOriginal', { entryCode, file, begin, end })
  return new Uint8Array(bytes)
}
