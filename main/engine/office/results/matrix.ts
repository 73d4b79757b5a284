import type { MatrixCell } from '../../../../shared/calls/views.ts'
import type { ReadDb } from '../../store/db.ts'
import { pairKey, type PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { scoredRound } from './round.ts'

/** The state of every assigned sheet. A conflict is a recusal before any file says so. */
export function matrix(db: ReadDb, folder: PrizeFolder): readonly MatrixCell[] {
  const { amended, calibration } = scoredRound(db, folder)
  const states = new Map(
    amended.sheets.map(({ jurorId, stands: { entryCode, state } }) => {
      return [pairKey({ jurorId, entryCode }), state] as const
    }),
  )
  const inConflict = new Set(folder.conflicts.map(pairKey))
  const assigned = [...folder.assignments, ...folder.calibrations]
  const competing = assigned.filter(({ entryCode }) => !calibration.has(entryCode))
  const cells = competing.map(({ jurorId, entryCode }): MatrixCell => {
    const key = pairKey({ jurorId, entryCode })
    return {
      jurorId,
      entryCode,
      state: inConflict.has(key) ? 'recused' : (states.get(key) ?? 'missing'),
    }
  })
  return [...cells, ...withdrawnCells(folder)]
}

/** Nobody waits for these sheets any more; those that came are strays. */
function withdrawnCells({ withdrawn }: PrizeFolder): readonly MatrixCell[] {
  return withdrawn.assignments.map(({ jurorId, entryCode }) => {
    return { jurorId, entryCode, state: 'withdrawn' }
  })
}
