import { useEffect, useState } from 'react'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { api } from '../../state/api.ts'

/** By the file's name. */
export type FileSizes = ReadonlyMap<string, number>

/**
 * Bytes in each of an entry's files; one that is not there, or not what its name says, is left out: the findings
 * name it. Null until they are known.
 */
export function useFileSizes(
  channel: 'office.documentSize' | 'office.originalSize',
  entryCode: EntryCode,
  files: readonly string[],
): FileSizes | null {
  const [sizes, setSizes] = useState<FileSizes | null>(null)
  // No file's name has a slash; a list made anew with the same names asks for nothing.
  const names = files.join('/')
  useEffect(() => {
    let isCurrent = true
    const wanted = names === '' ? [] : names.split('/')
    const sizeOf = async (file: string): Promise<readonly (readonly [string, number])[]> => {
      try {
        return [[file, await api(channel, { entryCode, file })]]
      } catch {
        return []
      }
    }
    void Promise.all(wanted.map(sizeOf)).then((known) => {
      if (isCurrent) setSizes(new Map(known.flat()))
    })
    return () => {
      isCurrent = false
    }
  }, [channel, entryCode, names])
  return sizes
}
