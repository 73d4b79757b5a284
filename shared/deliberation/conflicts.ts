import type { EntryCode, JurorId } from '../model/ids.ts'
import type { Assignment } from '../model/juror.ts'
import type { Sheet } from '../model/sheet.ts'

/** Whether a juror must keep out of what is said and decided about an entry. */
export type InConflict = (jurorId: JurorId, entryCode: EntryCode) => boolean

type Signed = { readonly jurorId: JurorId; readonly sheet: Pick<Sheet, 'entryCode' | 'state'> }

/**
 * Who is in conflict with each entry: by what the secretariat knows, and by what jurors declared themselves
 * on their sheets. Entries with which nobody is in conflict are left out.
 */
export function jurorsInConflict(
  known: readonly Assignment[],
  sheets: readonly Signed[],
): ReadonlyMap<EntryCode, ReadonlySet<JurorId>> {
  const declared = sheets
    .filter(({ sheet }) => sheet.state === 'recused')
    .map(({ jurorId, sheet: { entryCode } }) => ({ jurorId, entryCode }))
  const byEntry = Map.groupBy([...known, ...declared], ({ entryCode }) => entryCode)
  return new Map(
    [...byEntry].map(([code, pairs]) => [code, new Set(pairs.map(({ jurorId }) => jurorId))]),
  )
}

export function conflictsOf(known: readonly Assignment[], sheets: readonly Signed[]): InConflict {
  const byEntry = jurorsInConflict(known, sheets)
  return (jurorId, entryCode) => byEntry.get(entryCode)?.has(jurorId) ?? false
}
