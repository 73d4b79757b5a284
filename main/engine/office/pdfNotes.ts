import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PdfReader } from '../documents/pdfReader.ts'
import type { PdfReading, PdfWish } from '../documents/pdfReading.ts'
import { asFileError } from '../files/fileErrors.ts'
import { readKeptNotes, writeKeptNotes, type KeptNote } from './documents/keptNotes.ts'
import { documentName, type DocumentFile } from './prizeFolder/documentFiles.ts'

/** What is remembered of a PDF that was read: all but its text. */
export type PdfNote = Omit<PdfReading, 'text'> & { readonly hasText: boolean }

/**
 * What is known of a prize's PDFs, from this start of the program or an earlier one. A note holds as long as its
 * file has the same size and time.
 */
export type PdfNotes = {
  readonly noteOf: (path: string) => Promise<PdfNote | null>
  /** Reads a PDF and remembers what it said. @throws AppError CANCELLED, FILE_MISSING, NO_PERMISSION */
  readonly read: (
    reader: PdfReader,
    path: string,
    wish: PdfWish,
    signal: AbortSignal,
  ) => Promise<PdfReading>
  /** Remembers what was read of a file that has now got this name. */
  readonly remember: (path: string, reading: PdfReading) => Promise<void>
  /** Keeps for the next start what is known of these documents, and forgets all others. */
  readonly keep: (documents: readonly DocumentFile[]) => Promise<void>
}

/** The notes of a prize folder; a note is found by the document's path. */
export async function openPdfNotes(folder: string): Promise<PdfNotes> {
  const kept = await readKeptNotes(folder)
  const notes = new Map([...kept].map(([name, note]) => [join(folder, name), note]))
  const remember = (path: string, stamp: string, reading: PdfReading): void => {
    notes.set(path, { stamp, note: noteFrom(reading, notes.get(path)) })
  }
  return {
    async noteOf(path) {
      const known = notes.get(path)
      const stamp = known === undefined ? '' : await stampOf(path).catch(() => '')
      return known?.stamp === stamp ? known.note : null
    },
    async read(reader, path, wish, signal) {
      const stamp = await stampOf(path)
      if (notes.get(path)?.stamp !== stamp) notes.delete(path)
      const reading = await reader.read(path, wish, signal)
      remember(path, stamp, reading)
      return reading
    },
    async remember(path, reading) {
      remember(path, await stampOf(path), reading)
    },
    async keep(documents) {
      const named = documents.flatMap(({ entryCode, file }) => {
        const name = documentName(entryCode, file)
        const note = notes.get(join(folder, name))
        return note === undefined ? [] : [[name, note] as const]
      })
      await writeKeptNotes(folder, new Map(named))
    },
  }
}

/** Whether everything worth a finding was looked for, not only the text that a bundle needs. */
export function isChecked(note: PdfNote | null): note is PdfNote {
  return note !== null && (note.traits !== null || note.problem !== null)
}

export function noteOfReading({ text, ...reading }: PdfReading): PdfNote {
  return { ...reading, hasText: text.some((page) => page.trim() !== '') }
}

/** A reading without traits does not forget the traits found before. */
function noteFrom(reading: PdfReading, before: KeptNote | undefined): PdfNote {
  const note = noteOfReading(reading)
  return { ...note, traits: note.traits ?? before?.note.traits ?? null }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path)
    return `${size} ${mtimeMs}`
  } catch (error) {
    throw asFileError(error, path)
  }
}
