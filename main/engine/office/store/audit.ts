import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { AuditAct, AuditActs } from '../../../../shared/model/auditActs.ts'
import { instant, Instant, Sha256 } from '../../../../shared/model/ids.ts'
import { sha256 } from '../../files/sha256.ts'
import { row, rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'

const AuditRow = z.strictObject({
  sequence: z.int().min(1),
  at: Instant,
  act: z.string(),
  details: storedJson(z.record(z.string(), z.union([z.string(), z.number()]))),
  previous: Sha256,
  sha256: Sha256,
})
export type AuditRow = z.infer<typeof AuditRow>

/** What the first line names as the one before it. */
const NOTHING = Sha256.parse('0'.repeat(64))

/** Adds a line in the transaction of the act itself: what is not in the log has not happened. */
export function writeAudit<A extends AuditAct>(
  tx: WriteDb,
  now: number,
  act: A,
  details: AuditActs[A],
): void {
  const last = row(tx, AuditRow, `${select} ORDER BY sequence DESC LIMIT 1`)
  const sequence = (last?.sequence ?? 0) + 1
  const line = { sequence, at: instant(now), act, details, previous: last?.sha256 ?? NOTHING }
  run(
    tx,
    `INSERT INTO audit (sequence, at, act, details, previous_sha256, sha256)
     VALUES (?, ?, ?, ?, ?, ?)`,
    sequence,
    line.at,
    act,
    canonicalJson(details),
    line.previous,
    lineDigest(line),
  )
}

const select = `SELECT sequence, at, act, details, previous_sha256 AS previous, sha256 FROM audit`

/** The whole log, the first line first. */
export function readAudit(db: ReadDb): readonly AuditRow[] {
  return rows(db, AuditRow, `${select} ORDER BY sequence`)
}

/** Whether every line has the digest it should, and names the one before it. */
export function auditHolds(log: readonly AuditRow[]): boolean {
  return log.every(
    (line, place) =>
      line.sequence === place + 1 &&
      line.previous === (log[place - 1]?.sha256 ?? NOTHING) &&
      line.sha256 === lineDigest(line),
  )
}

/** SHA-256 of the canonical JSON of {sequence, at, act, details, previous}. */
function lineDigest({ sequence, at, act, details, previous }: Omit<AuditRow, 'sha256'>): string {
  return sha256(canonicalJson({ sequence, at, act, details, previous })).toString('hex')
}
