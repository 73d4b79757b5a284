import type { FileHandle } from 'node:fs/promises'
import type { PDFDataRangeTransport } from 'pdfjs-dist'

/** The part of pdf.js that we call; its classes are only known once the module is loaded. */
export type Pdfjs = typeof import('pdfjs-dist')

export type FileRanges = {
  readonly transport: PDFDataRangeTransport
  /** Rejects when the file cannot be read, or when more than the budget was asked for. */
  readonly failed: Promise<never>
}

/** Hands pdf.js the ranges it asks for, so that a large file is never in memory as a whole. */
export function fileRanges(
  pdfjs: Pdfjs,
  handle: FileHandle,
  bytes: number,
  budget: number,
): FileRanges {
  const { promise: failed, reject } = Promise.withResolvers<never>()
  let read = 0
  class FileTransport extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      read += end - begin
      if (read > budget) reject(new RangeError('more of the file was asked for than is allowed'))
      else void this.answer(begin, end)
    }
    private async answer(begin: number, end: number): Promise<void> {
      try {
        const range = new Uint8Array(end - begin)
        await handle.read(range, 0, range.length, begin)
        this.onDataRange(begin, range)
      } catch (error) {
        reject(error instanceof Error ? error : new Error('unreadable'))
      }
    }
  }
  failed.catch(() => undefined)
  return { transport: new FileTransport(bytes, null), failed }
}
