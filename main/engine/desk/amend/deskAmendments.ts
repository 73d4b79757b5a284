import { z } from 'zod'
import { applyAmendments, type SheetAfter } from '../../../../shared/amendments/applyAmendments.ts'
import type { DeskAmendment } from '../../../../shared/calls/deskAmendmentCalls.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import { Amendment } from '../../../../shared/model/amendment.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { row, rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import { scoresIn } from '../exportHistory.ts'
import type { OpenDesk } from '../openDesk.ts'

const SentRow = z.object({ payload: z.instanceof(Uint8Array), payload_sha256: Sha256 })
const AmendmentRow = z.object({
  payload: storedJson(Amendment),
  payload_sha256: Sha256,
  file: z.string(),
})

/** The last export whose file was written. */
export type Sent = { readonly scores: ScoreFile; readonly digest: Sha256 }

export function lastSent(db: ReadDb): Sent | null {
  const sql =
    'SELECT payload, payload_sha256 FROM export WHERE written = 1 ORDER BY revision DESC LIMIT 1'
  const sent = row(db, SentRow, sql)
  if (sent === undefined) return null
  return { scores: scoresIn(sent.payload), digest: sent.payload_sha256 }
}

/** What was signed of these, the first first. One whose file may not be there counts too: it may be. */
export function deskAmendments(db: ReadDb): readonly DeskAmendment[] {
  const sql = 'SELECT payload, payload_sha256, file FROM amendment ORDER BY number'
  return rows(db, AmendmentRow, sql).map(({ payload, payload_sha256: digest, file }) =>
    viewOf(payload, digest, file),
  )
}

export function viewOf(amendment: Amendment, digest: Sha256, file: string): DeskAmendment {
  const { entryCode, amends, previous, changes, reason, created } = amendment
  return { entryCode, amends, previous, changes, reason, created, digest, file }
}

/** The sheets of the last export with what was amended at this desk since. */
export function sheetsAsAmended(
  { store, entries }: Pick<OpenDesk, 'store' | 'entries'>,
  { scores: { jurorId, sheets }, digest }: Sent,
): readonly SheetAfter[] {
  const sql = 'SELECT payload, payload_sha256, file FROM amendment WHERE amends = ? ORDER BY number'
  const own = rows(store, AmendmentRow, sql, digest).map((one) => {
    return { digest: one.payload_sha256, amendment: one.payload }
  })
  const files = [{ digest, jurorId, sheets }]
  return applyAmendments(files, own, (code) => entries.get(code)?.rubric).sheets
}

export function rememberAmendment(
  tx: WriteDb,
  amendment: Amendment,
  digest: Sha256,
  file: string,
): void {
  const sql = `INSERT INTO amendment (payload_sha256, amends, entry_code, payload, file)
    VALUES (?, ?, ?, ?, ?)`
  const { amends, entryCode } = amendment
  run(tx, sql, digest, amends, entryCode, canonicalJson(amendment), file)
}

/** Its file is in its place. */
export function amendmentWritten(tx: WriteDb, digest: Sha256): void {
  run(tx, 'UPDATE amendment SET written = 1 WHERE payload_sha256 = ?', digest)
}

/** Only of one that is known to have left no file. */
export function forgetAmendment(tx: WriteDb, digest: Sha256): void {
  run(tx, 'DELETE FROM amendment WHERE payload_sha256 = ?', digest)
}
