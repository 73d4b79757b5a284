import type { NewEntry, SomeEntryFields } from '../../../../shared/calls/entryViews.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { TableEdit } from '../../tables/editedTable.ts'
import type { FileMove } from '../edit/fileMoves.ts'
import type { OfficeSession } from '../officeSession.ts'
import { documentName } from '../prizeFolder/documentFiles.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { EntryRow } from '../prizeFolder/readEntries.ts'
import { entryCells, entryRow } from './entryCells.ts'
import { entriesChange, pairsWithout } from './entryTables.ts'

/** @throws AppError ENTRY_EXISTS, and what an edit of the folder does */
export async function addEntry(session: OfficeSession, entry: NewEntry): Promise<void> {
  await session.reread()
  const folder = session.folder()
  const { code } = entry
  const there = allRows(folder).some((row) => row.code.toLowerCase() === code.toLowerCase())
  if (there) throw new AppError('ENTRY_EXISTS', { entry: code })
  const added: TableEdit = { kind: 'add', cells: entryRow(entry) }
  const unmarked = entry.calibration ? unmarkedBut(folder, [code], entry) : []
  await session.edit('entryAdded', [entriesChange([...unmarked, added])])
}

/** @throws AppError UNKNOWN_ENTRY, and what an edit of the folder does */
export async function changeEntries(
  session: OfficeSession,
  codes: readonly EntryCode[],
  fields: SomeEntryFields,
): Promise<void> {
  const unmarked = fields.calibration === true ? unmarkedBut(session.folder(), codes, fields) : []
  const cells = entryCells(fields)
  const edits = codes.map((code): TableEdit => ({ kind: 'set', key: { code }, cells }))
  await session.edit('entriesChanged', [entriesChange([...unmarked, ...edits])])
}

/** A category has one calibration entry: the one that was gives way. */
function unmarkedBut(
  { entries }: PrizeFolder,
  codes: readonly EntryCode[],
  { categoryId }: Pick<SomeEntryFields, 'categoryId'>,
): readonly TableEdit[] {
  const own = entries.filter(({ code }) => codes.includes(code)).map((row) => row.categoryId)
  const categories = new Set(categoryId === undefined ? own : [categoryId])
  return entries
    .filter((row) => row.calibration && categories.has(row.categoryId))
    .filter(({ code }) => !codes.includes(code))
    .map(({ code }) => ({ kind: 'set', key: { code }, cells: { calibration: '' } }))
}

/** @throws AppError UNKNOWN_ENTRY, FILE_MISSING, and what an edit of the folder does */
export async function setDocuments(
  session: OfficeSession,
  code: EntryCode,
  documents: readonly string[],
  deleted: readonly string[],
): Promise<void> {
  await session.reread()
  const edit: TableEdit = { kind: 'set', key: { code }, cells: entryCells({ documents }) }
  const gone = filesOf(session.folder(), new Set([code])).filter(({ file }) =>
    deleted.some((name) => name.normalize('NFC') === file.normalize('NFC')),
  )
  await session.edit('documentsChanged', [entriesChange([edit])], putAside(session, gone))
}

/** @throws AppError UNKNOWN_DOCUMENT, FILE_EXISTS, and what an edit of the folder does */
export async function renameDocument(
  session: OfficeSession,
  code: EntryCode,
  file: string,
  name: string,
): Promise<void> {
  await session.reread()
  const isOld = (other: string): boolean => other.normalize('NFC') === file.normalize('NFC')
  const own = filesOf(session.folder(), new Set([code])).find((each) => isOld(each.file))
  const row = allRows(session.folder()).find((each) => each.code === code)
  if (own === undefined || row === undefined) throw new AppError('UNKNOWN_DOCUMENT', {})
  const documents = row.documents.map((other) => (isOld(other) ? name : other))
  const edit: TableEdit = { kind: 'set', key: { code }, cells: entryCells({ documents }) }
  const move = { from: documentName(code, own.file), to: documentName(code, name) }
  await session.edit('documentsChanged', [entriesChange([edit])], [move])
}

/** @throws AppError UNKNOWN_ENTRY, and what an edit of the folder does */
export async function deleteEntries(
  session: OfficeSession,
  codes: readonly EntryCode[],
  files: boolean,
): Promise<void> {
  await session.reread()
  const gone = new Set(codes)
  const edits = codes.map((code): TableEdit => ({ kind: 'remove', key: { code } }))
  const moves = files ? putAside(session, filesOf(session.folder(), gone)) : []
  await session.edit('entriesDeleted', [entriesChange(edits), ...pairsWithout(gone)], moves)
}

type OwnFile = { readonly entryCode: EntryCode; readonly file: string }

/** Only what entries.csv names: what somebody else has laid beside it stays. */
function filesOf(
  { documents, withdrawn }: PrizeFolder,
  codes: ReadonlySet<EntryCode>,
): readonly OwnFile[] {
  return [...documents, ...withdrawn.documents].filter(({ entryCode }) => codes.has(entryCode))
}

function putAside(session: OfficeSession, files: readonly OwnFile[]): readonly FileMove[] {
  const aside = session.aside()
  return files.map(({ entryCode, file }) => ({
    from: documentName(entryCode, file),
    to: aside.place(),
  }))
}

export function allRows({
  entries,
  withdrawn,
}: Pick<PrizeFolder, 'entries' | 'withdrawn'>): readonly EntryRow[] {
  return [...entries, ...withdrawn.entries]
}
