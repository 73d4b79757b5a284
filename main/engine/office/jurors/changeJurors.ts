import type { JurorChange, OfficeJuror } from '../../../../shared/calls/jurorViews.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import { type Cells, editedTable, type TableEdit } from '../../tables/editedTable.ts'
import { keyedRows } from '../../tables/keyedRows.ts'
import type { TextChange } from '../edit/folderEdits.ts'
import { JURORS_FILE } from '../prizeFolder/readJurors.ts'
import { ASSIGNMENTS_FILE, CONFLICTS_FILE } from '../prizeFolder/readPairs.ts'
import { topicsText } from '../../../../shared/model/topics.ts'

/**
 * What becomes of the folder's text when its list of jurors changes. Who is removed leaves the assignments and
 * the conflicts as well.
 * @throws AppError UNKNOWN_JUROR, JUROR_EXISTS when the change is made
 */
export function changedJurors(changes: readonly JurorChange[]): readonly TextChange[] {
  const removed = changes.flatMap((one) => (one.kind === 'remove' ? [one.jurorId] : []))
  return [
    { file: JURORS_FILE, change: (text) => withChanges(text ?? '', changes) },
    ...[ASSIGNMENTS_FILE, CONFLICTS_FILE].map((file) => ({
      file,
      change: (text: string | null) => (text === null ? null : withoutJurors(text, removed)),
    })),
  ]
}

function withChanges(text: string, changes: readonly JurorChange[]): string {
  const ids = keyedRows(text, ['id']).flat()
  for (const change of changes) refuseWrong(change, ids)
  const changed = editedTable(text, changes.map(editOf))
  if (changed === null) throw new AppError('UNKNOWN_JUROR', { juror: '' })
  return changed
}

/** Numbers are told apart whatever their case, as file names are on many disks. */
function refuseWrong(change: JurorChange, ids: readonly string[]): void {
  if (change.kind !== 'add') {
    if (ids.includes(change.jurorId)) return
    throw new AppError('UNKNOWN_JUROR', { juror: change.jurorId })
  }
  const { id } = change.juror
  if (!ids.some((other) => other.toLowerCase() === id.toLowerCase())) return
  throw new AppError('JUROR_EXISTS', { juror: id })
}

function editOf(change: JurorChange): TableEdit {
  if (change.kind === 'remove') return { kind: 'remove', key: { id: change.jurorId } }
  if (change.kind === 'set')
    return { kind: 'set', key: { id: change.jurorId }, cells: cellsOf(change.fields) }
  // An empty cell needs no column.
  const told = Object.entries(cellsOf(change.juror)).filter(([, cell]) => cell !== '')
  return { kind: 'add', cells: Object.fromEntries(told) }
}

type Told = Extract<JurorChange, { kind: 'set' }>['fields'] | OfficeJuror

/** Only what is told. */
function cellsOf({ expertise, ...texts }: Told): Cells {
  const cells = { ...texts, expertise: expertise === undefined ? undefined : topicsText(expertise) }
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) => (cell === undefined ? [] : [[name, cell]])),
  )
}

function withoutJurors(text: string, removed: readonly JurorId[]): string {
  const gone = new Set<string>(removed)
  const edits = keyedRows(text, ['juror']).flatMap(([juror = '']) =>
    gone.has(juror) ? [{ kind: 'remove', key: { juror } } as const] : [],
  )
  return editedTable(text, edits) ?? text
}
