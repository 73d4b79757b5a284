import { stat } from 'node:fs/promises'
import type { PdfReader } from '../documents/pdfReader.ts'
import type { PdfReading, PdfWish } from '../documents/pdfReading.ts'
import { asFileError } from '../files/fileErrors.ts'

/** What is remembered of a PDF that was read: all but its text. */
export type PdfNote = Omit<PdfReading, 'text'> & { readonly hasText: boolean }

/** The PDFs read since the prize was opened. A note holds as long as its file has the same size and time. */
export type PdfNotes = {
  readonly noteOf: (path: string) => Promise<PdfNote | null>
  /** Reads a PDF and remembers what it said. @throws AppError CANCELLED, FILE_MISSING, NO_PERMISSION */
  readonly read: (
    reader: PdfReader,
    path: string,
    wish: PdfWish,
    signal: AbortSignal,
  ) => Promise<PdfReading>
}

export function makePdfNotes(): PdfNotes {
  const notes = new Map<string, { readonly stamp: string; readonly note: PdfNote }>()
  return {
    async noteOf(path) {
      const known = notes.get(path)
      const stamp = known === undefined ? '' : await stampOf(path).catch(() => '')
      return known?.stamp === stamp ? known.note : null
    },
    async read(reader, path, wish, signal) {
      const stamp = await stampOf(path)
      const reading = await reader.read(path, wish, signal)
      notes.set(path, { stamp, note: noteFrom(reading, notes.get(path)?.note) })
      return reading
    },
  }
}

/** A reading without traits does not forget the traits found before. */
function noteFrom({ text, ...reading }: PdfReading, before: PdfNote | undefined): PdfNote {
  const hasText = text.some((page) => page.trim() !== '')
  return { ...reading, hasText, traits: reading.traits ?? before?.traits ?? null }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path)
    return `${size} ${mtimeMs}`
  } catch (error) {
    throw asFileError(error, path)
  }
}
