import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { removedByCleaning } from '../../../../shared/model/cleaning.ts'
import type { Removed } from '../../documents/clean/removed.ts'
import { isCleanCopy } from '../../documents/clean/cleanMark.ts'
import type { PdfReader } from '../../documents/pdfReader.ts'
import type { PdfReading } from '../../documents/pdfReading.ts'
import { pdfFindings } from '../pdfFindings.ts'
import { noteOfReading, type PdfNotes } from '../pdfNotes.ts'
import { documentPath, type DocumentFile } from '../prizeFolder/documentFiles.ts'
import { putCopy } from './originals.ts'

export type CleaningTools = {
  readonly reader: PdfReader
  readonly notes: PdfNotes
  readonly signal: AbortSignal
}

/**
 * Puts a clean copy in the place of a document and keeps the original. The copy is read before that: it must
 * have the same pages with the same text, and nothing of what was to be removed.
 * @throws AppError CLEAN_…, CANCELLED, and for whatever the disk refuses
 */
export async function cleanDocument(
  folder: string,
  document: DocumentFile,
  tools: CleaningTools,
): Promise<Removed> {
  const { entryCode, file } = document
  const path = documentPath(folder, { entryCode, file })
  if (await isCleanCopy(path)) throw new AppError('CLEAN_ALREADY', { file })
  const temporary = join(dirname(path), `.jurybox-${randomUUID()}.tmp`)
  try {
    const removed = await writeCopy(path, temporary, file, tools)
    const reading = await proven(path, temporary, document, tools)
    await putCopy(folder, document, temporary)
    await tools.notes.remember(path, reading)
    return removed
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

async function writeCopy(
  path: string,
  temporary: string,
  file: string,
  { reader, signal }: CleaningTools,
): Promise<Removed> {
  const cleaning = await reader.clean(path, temporary, signal)
  if (cleaning.kind === 'cleaned') return cleaning.removed
  const code = cleaning.kind === 'encrypted' ? 'CLEAN_ENCRYPTED' : 'CLEAN_UNREADABLE'
  throw new AppError(code, { file })
}

/** What the copy says of itself, once it is sure that it shows the same and holds nothing else. */
async function proven(
  path: string,
  temporary: string,
  { entryCode, file }: DocumentFile,
  { reader, signal }: CleaningTools,
): Promise<PdfReading> {
  const original = await reader.read(path, 'text', signal)
  if (original.problem === 'password') throw new AppError('CLEAN_ENCRYPTED', { file })
  if (original.problem !== null) throw new AppError('CLEAN_UNREADABLE', { file })
  const copy = await reader.read(temporary, 'traits', signal)
  if (!showsTheSame(original, copy)) throw new AppError('CLEAN_DIFFERENT', { file })
  const left = pdfFindings(entryCode, file, noteOfReading(copy), true)
  const isLeft = left.some(({ code }) => removedByCleaning.has(code) || code === 'PDF_NOT_EXAMINED')
  if (isLeft) throw new AppError('CLEAN_LEFTOVERS', { file })
  return copy
}

/** The data of pages, pictures and fonts is copied as it is; this holds their order and text against the original. */
function showsTheSame(original: PdfReading, copy: PdfReading): boolean {
  return (
    copy.problem === null &&
    copy.pages === original.pages &&
    copy.brokenPages === original.brokenPages &&
    copy.text.every((text, place) => text === original.text[place])
  )
}
