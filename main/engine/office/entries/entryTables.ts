import { AppError } from '../../../../shared/errors.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { editedTable, type TableEdit } from '../../tables/editedTable.ts'
import { parseTable } from '../../tables/parseTable.ts'
import type { TextChange } from '../edit/folderEdits.ts'
import { ENTRIES_FILE } from '../prizeFolder/readEntries.ts'
import { ASSIGNMENTS_FILE, CONFLICTS_FILE } from '../prizeFolder/readPairs.ts'

/** Edits of entries.csv; an edit of a row that is not there is refused. */
export function entriesChange(edits: readonly TableEdit[]): TextChange {
  return {
    file: ENTRIES_FILE,
    change(text) {
      const changed = editedTable(text ?? '', edits)
      if (changed === null) throw new AppError('UNKNOWN_ENTRY', { entry: firstCode(edits) })
      return changed
    },
  }
}

/** Takes every row that names these entries out of the tables of pairs. */
export function pairsWithout(codes: ReadonlySet<EntryCode>): readonly TextChange[] {
  return [ASSIGNMENTS_FILE, CONFLICTS_FILE].map((file) => ({
    file,
    change: (text) => (text === null ? null : rowsWithout(text, codes)),
  }))
}

function rowsWithout(text: string, codes: ReadonlySet<EntryCode>): string {
  const [header, ...rows] = parseTable(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).records
  const column = header?.fields.findIndex((name) => name.toLowerCase() === 'entry') ?? -1
  const named = new Set(rows.map(({ fields }) => fields[column] ?? ''))
  const edits = [...codes]
    .filter((code) => named.has(code))
    .map((entry): TableEdit => ({ kind: 'remove', key: { entry } }))
  return editedTable(text, edits) ?? text
}

function firstCode(edits: readonly TableEdit[]): string {
  const [first] = edits.flatMap((edit) => (edit.kind === 'add' ? [] : [edit.key['code'] ?? '']))
  return first ?? ''
}
