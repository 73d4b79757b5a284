import type { JurorSheet } from '../calls/views.ts'
import type { EntryCode, JurorId } from '../model/ids.ts'
import type { Assignment } from '../model/juror.ts'

/** Whether a juror must keep out of what is said and decided about an entry. */
export type InConflict = (jurorId: JurorId, entryCode: EntryCode) => boolean

/** Conflicts that the secretariat knows, and those that jurors declared themselves on their sheets. */
export function conflictsOf(
  known: readonly Assignment[],
  sheets: readonly JurorSheet[],
): InConflict {
  const declared = sheets
    .filter(({ sheet }) => sheet.state === 'recused')
    .map(({ jurorId, sheet: { entryCode } }) => ({ jurorId, entryCode }))
  const pairs = new Set([...known, ...declared].map(pairText))
  return (jurorId, entryCode) => pairs.has(pairText({ jurorId, entryCode }))
}

function pairText({ jurorId, entryCode }: Assignment): string {
  return `${jurorId} ${entryCode}`
}
