import type { MatrixCell } from '../../../../shared/calls/views.ts'
import type { ReadDb } from '../../store/db.ts'
import { pairKey, type PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { scoredRound } from './round.ts'

/** The state of every assigned sheet. A conflict is a recusal before any file says so. */
export function matrix(db: ReadDb, folder: PrizeFolder): readonly MatrixCell[] {
  const { scores } = scoredRound(db, folder.prize)
  const states = new Map(
    scores.flatMap(({ jurorId, sheets }) =>
      sheets.map(({ entryCode, state }) => [pairKey({ jurorId, entryCode }), state] as const),
    ),
  )
  const inConflict = new Set(folder.conflicts.map(pairKey))
  return folder.assignments.map(({ jurorId, entryCode }) => {
    const key = pairKey({ jurorId, entryCode })
    return {
      jurorId,
      entryCode,
      state: inConflict.has(key) ? 'recused' : (states.get(key) ?? 'missing'),
    }
  })
}
