import { PDFDocument, PDFRawStream, type PDFContext } from 'pdf-lib'
import type { FileBytes } from './fileBytes.ts'
import { readSkeleton, type StreamPlace } from './skeleton.ts'

/** The objects of a PDF, with the data of their streams left in the file. */
export type OpenedObjects = {
  readonly context: PDFContext
  /** Where a stream's data lies in the file, or the data itself. */
  readonly dataOf: (stream: PDFRawStream) => StreamPlace | Uint8Array
}

/** Throws whatever the library says when a file cannot be taken apart. */
export async function openObjects(file: FileBytes, tick: () => void): Promise<OpenedObjects> {
  const { bytes, places, mark } = readSkeleton(file, tick)
  const { context } = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    updateMetadata: false,
  })
  const dataOf: OpenedObjects['dataOf'] = ({ contents }) => {
    const note = contents.length > 100 ? '' : Buffer.from(contents).toString('latin1')
    const place = note.startsWith(mark) ? places[Number(note.slice(mark.length))] : undefined
    return place ?? contents
  }
  return { context, dataOf }
}
