import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { DeliberationView, type RememberedView } from '../../../../shared/model/deliberationView.ts'
import { JurorId } from '../../../../shared/model/ids.ts'
import { row, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import type { Round } from './builds.ts'

const ViewRow = z.object({
  view: storedJson(DeliberationView),
  letters: storedJson(z.array(JurorId).readonly()),
})

/** How the jury of a round looked at its entries last. */
export function deliberationView(
  db: ReadDb,
  { edition, round }: Round,
): RememberedView | undefined {
  const sql = 'SELECT view, letters FROM deliberation_view WHERE edition = ? AND round = ?'
  return row(db, ViewRow, sql, edition, round.number)
}

export function keepDeliberationView(
  tx: WriteDb,
  { edition, round }: Round,
  { view, letters }: RememberedView,
): void {
  run(
    tx,
    `INSERT INTO deliberation_view (edition, round, view, letters) VALUES (?, ?, ?, ?)
     ON CONFLICT (edition, round) DO UPDATE SET view = excluded.view, letters = excluded.letters`,
    edition,
    round.number,
    canonicalJson(view),
    canonicalJson(letters),
  )
}
