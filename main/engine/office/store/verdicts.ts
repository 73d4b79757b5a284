import { z } from 'zod'
import { KeptVerdict } from '../../../../shared/calls/collectViews.ts'
import type { Verdict } from '../../../../shared/calls/views.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { instant, type Instant } from '../../../../shared/model/ids.ts'
import { rows, run, transact, type ReadDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'

/** More than anybody looks through; what was decided about files is in the log for good. */
const REMEMBERED = 20_000

const VerdictRow = KeptVerdict.extend({
  details: storedJson(z.record(z.string(), z.union([z.string(), z.number()]))),
})

const select = `SELECT sequence, collected_at AS collectedAt, file, verdict, code, details,
  juror_id AS juror, revision, decision FROM verdict`

/** The verdicts that are remembered, the latest first. */
export function keptVerdicts(db: ReadDb): readonly KeptVerdict[] {
  return rows(db, VerdictRow, `${select} ORDER BY sequence DESC`)
}

/** The verdicts of one collection, in the order of its files. */
export function verdictsOf(db: ReadDb, collectedAt: Instant): readonly KeptVerdict[] {
  return rows(db, VerdictRow, `${select} WHERE collected_at = ? ORDER BY sequence`, collectedAt)
}

/** Remembers what became of some files of the collection that began at `begun`. */
export function keepVerdicts(db: ReadDb, verdicts: readonly Verdict[], begun: number): void {
  if (verdicts.length === 0) return
  transact(db, (tx) => {
    for (const { file, verdict, code, details, juror, revision, decision } of verdicts) {
      run(
        tx,
        `INSERT INTO verdict
           (collected_at, file, verdict, code, details, juror_id, revision, decision)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        instant(begun),
        file,
        verdict,
        code,
        canonicalJson(details),
        juror,
        revision,
        decision,
      )
    }
    const sql = 'DELETE FROM verdict WHERE sequence <= (SELECT max(sequence) FROM verdict) - ?'
    run(tx, sql, REMEMBERED)
  })
}
