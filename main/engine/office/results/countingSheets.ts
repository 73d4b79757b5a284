import type { JurorSheet, StraySheet } from '../../../../shared/calls/views.ts'
import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import type { Sheet } from '../../../../shared/model/sheet.ts'
import { pairKey, type PrizeFolder } from '../prizeFolder/prizeFolder.ts'

export type SortedSheets = {
  readonly sheets: readonly JurorSheet[]
  readonly strays: readonly StraySheet[]
}

type Folder = Pick<PrizeFolder, 'entries' | 'assignments' | 'conflicts'>

/**
 * Sorts the sheets of the score files that count: what the folder says now decides which of them are strays. A stray is
 * listed with its reason, never dropped.
 */
export function countingSheets(scores: readonly ScoreFile[], folder: Folder): SortedSheets {
  const reasonOf = strayReason(folder)
  const all = scores.flatMap(({ jurorId, sheets }) => sheets.map((sheet) => ({ jurorId, sheet })))
  const sheets: JurorSheet[] = []
  const strays: StraySheet[] = []
  for (const signed of all) {
    const reason = reasonOf(signed)
    if (reason === null) sheets.push(signed)
    else strays.push({ ...signed, reason })
  }
  return { sheets, strays }
}

function strayReason(folder: Folder): (signed: JurorSheet) => StraySheet['reason'] | null {
  const entries = new Set(folder.entries.map(({ code }) => code))
  const assigned = new Set(folder.assignments.map(pairKey))
  const inConflict = new Set(folder.conflicts.map(pairKey))
  return ({ jurorId, sheet }) => {
    const pair = pairKey({ jurorId, entryCode: sheet.entryCode })
    if (!entries.has(sheet.entryCode)) return 'entry-withdrawn'
    if (inConflict.has(pair)) return isSilent(sheet) ? null : 'in-conflict'
    return assigned.has(pair) ? null : 'not-assigned'
  }
}

/** A recusal is what a conflict calls for. */
function isSilent({ state }: Sheet): boolean {
  return state === 'recused'
}
