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

export async function readOriginalBytes(
  entryCode: EntryCode,
  file: string,
  begin: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await api('office.readOriginal', { entryCode, file, begin, end })
  return new Uint8Array(bytes)
}
