import { createReadStream } from 'node:fs'
import { mkdir, open, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DroppedEntry } from '../../../../../shared/calls/dropViews.ts'
import { AppError } from '../../../../../shared/errors.ts'
import { asFileError } from '../../../files/fileErrors.ts'
import { writePieces } from '../../../files/writeAtomically.ts'
import type { CallContext, Ports } from '../../../ports.ts'
import { progressMeter, type ProgressMeter } from '../../../progressMeter.ts'
import type { TableEdit } from '../../../tables/editedTable.ts'
import type { FileMove } from '../../edit/fileMoves.ts'
import type { OfficeSession } from '../../officeSession.ts'
import { documentName } from '../../prizeFolder/documentFiles.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import { allRows } from '../editEntries.ts'
import { entryCells, entryRow } from '../entryCells.ts'
import { entriesChange } from '../entryTables.ts'
import { freeName, nameKey } from './safeName.ts'
import type { FoundPdf } from './scanPaths.ts'

type Copy = { readonly pdf: FoundPdf; readonly move: FileMove }

/**
 * Copies the PDFs of a drop into the folder and names them in entries.csv, as one step. Until all are there
 * they lie out of sight; nothing is left of them when one fails or the work is stopped. Originals stay.
 * @throws AppError ENTRY_EXISTS, UNKNOWN_ENTRY, CANCELLED, and what an edit of the folder does
 */
export async function takeDrop(
  session: OfficeSession,
  pdfs: readonly FoundPdf[],
  entries: readonly DroppedEntry[],
  ports: Ports,
  context: CallContext,
): Promise<void> {
  await session.reread()
  const folder = session.folder()
  refuseClashes(folder, entries)
  const planned = entries.map((entry) => plannedEntry(session, folder, entry, pdfs))
  const copies = planned.flatMap((entry) => entry.copies)
  await refuseFull(folder.folder, copies)
  const total = copies.reduce((sum, { pdf }) => sum + pdf.bytes, 0)
  const meter = progressMeter({ step: 'copying', total, unit: 'bytes' }, context, ports.clock)
  try {
    for (const copy of copies) await copyAside(folder.folder, copy, meter)
    const kind = entries.some(({ isNew }) => isNew) ? 'entriesImported' : 'documentsAdded'
    const edits = planned.map(({ edit }) => edit)
    const moves = copies.map(({ move }) => move)
    await session.edit(kind, [entriesChange(edits)], moves)
  } catch (error) {
    for (const { move } of copies) await rm(join(folder.folder, move.from), { force: true })
    throw error
  }
}

function refuseClashes(folder: PrizeFolder, entries: readonly DroppedEntry[]): void {
  const taken = new Set(allRows(folder).map(({ code }) => code.toLowerCase()))
  for (const { code, isNew } of entries) {
    const isThere = taken.has(code.toLowerCase())
    if (isNew && isThere) throw new AppError('ENTRY_EXISTS', { entry: code })
    if (!isNew && !isThere) throw new AppError('UNKNOWN_ENTRY', { entry: code })
    taken.add(code.toLowerCase())
  }
}

function plannedEntry(
  session: OfficeSession,
  folder: PrizeFolder,
  { code, isNew, categoryId, title, files }: DroppedEntry,
  pdfs: readonly FoundPdf[],
): { readonly edit: TableEdit; readonly copies: readonly Copy[] } {
  const before = isNew ? [] : (allRows(folder).find((row) => row.code === code)?.documents ?? [])
  const taken = new Set(before.map(nameKey))
  const copies = files.flatMap(({ id, name }) => {
    const pdf = pdfs[id]
    if (pdf === undefined) return []
    const free = freeName(name, taken)
    taken.add(nameKey(free))
    const move = { from: session.aside().place(), to: documentName(code, free) }
    return [{ pdf, move, name: free }]
  })
  const documents = [...before, ...copies.map(({ name }) => name)]
  if (!isNew)
    return { edit: { kind: 'set', key: { code }, cells: entryCells({ documents }) }, copies }
  const empty = { applicant: '', city: '', country: '', summary: '', calibration: false }
  const cells = entryRow({ code, categoryId, title, documents, ...empty })
  return { edit: { kind: 'add', cells }, copies }
}

async function refuseFull(folder: string, copies: readonly Copy[]): Promise<void> {
  const disk = await statfs(folder).catch(() => undefined)
  const needed = copies.reduce((sum, { pdf }) => sum + pdf.bytes, 0)
  if (disk !== undefined && disk.bavail * disk.bsize < needed)
    throw new AppError('DISK_FULL', { file: 'entries.csv' })
}

async function copyAside(folder: string, { pdf, move }: Copy, meter: ProgressMeter): Promise<void> {
  const target = join(folder, move.from)
  try {
    await mkdir(dirname(target), { recursive: true })
    const handle = await open(target, 'wx')
    try {
      await writePieces(handle, metered(pdf, meter), target)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw asFileError(error, pdf.name)
  }
}

async function* metered(
  { path, name }: FoundPdf,
  meter: ProgressMeter,
): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = piece as Buffer // no encoding is set
    yield bytes
    meter.advance(bytes.length, name)
  }
}
