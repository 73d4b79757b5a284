import { z } from 'zod'
import { instant } from '../../../../shared/model/ids.ts'
import { rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'

const WarningRow = z.object({ warning: z.string() })

/** The warnings that the secretariat has read and accepted, as `warningKey` names them. */
export function acceptedWarnings(db: ReadDb): readonly string[] {
  const sql = 'SELECT warning FROM accepted_warning ORDER BY warning'
  return rows(db, WarningRow, sql).map(({ warning }) => warning)
}

export function keepAccepted(tx: WriteDb, warnings: readonly string[], now: number): void {
  for (const warning of warnings)
    run(
      tx,
      'INSERT OR IGNORE INTO accepted_warning (warning, accepted_at) VALUES (?, ?)',
      warning,
      instant(now),
    )
}
