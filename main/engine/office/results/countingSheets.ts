import type { JurorSheet, StraySheet } from '../../../../shared/calls/views.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Sheet } from '../../../../shared/model/sheet.ts'
import { pairKey, type PrizeFolder } from '../prizeFolder/prizeFolder.ts'

export type SortedSheets = {
  readonly sheets: readonly JurorSheet[]
  readonly strays: readonly StraySheet[]
  /** Of calibration entries, whatever else holds of them. */
  readonly calibration: readonly JurorSheet[]
}

type Folder = Pick<PrizeFolder, 'entries' | 'assignments' | 'calibrations' | 'conflicts'>

/**
 * Sorts the sheets of the score files that count: what the folder says now decides which of them are strays. A stray is
 * listed with its reason, never dropped.
 */
export function countingSheets(
  signed: readonly JurorSheet[],
  folder: Folder,
  calibrating: ReadonlySet<EntryCode>,
): SortedSheets {
  const reasonOf = strayReason(folder)
  const [calibration, all] = [true, false].map((wanted) =>
    signed.filter(({ sheet }) => calibrating.has(sheet.entryCode) === wanted),
  )
  const sheets: JurorSheet[] = []
  const strays: StraySheet[] = []
  for (const one of all ?? []) {
    const reason = reasonOf(one)
    if (reason === null) sheets.push(one)
    else strays.push({ ...one, reason })
  }
  return { sheets, strays, calibration: calibration ?? [] }
}

function strayReason(folder: Folder): (signed: JurorSheet) => StraySheet['reason'] | null {
  const entries = new Set(folder.entries.map(({ code }) => code))
  const assigned = new Set([...folder.assignments, ...folder.calibrations].map(pairKey))
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
