import { randomBytes } from 'node:crypto'
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
  /** Random, so that a line cannot be guessed from its leaf; empty in lines from before there were salts. */
  salt: z.string().regex(/^(?:[0-9a-f]{32})?$/),
  sha256: Sha256,
})
export type AuditRow = z.infer<typeof AuditRow>

/** What the first line names as the one before it. */
const NOTHING = Sha256.parse('0'.repeat(64))
const SALT_BYTES = 16

/** Adds a line in the transaction of the act itself: what is not in the log has not happened. Gives its number. */
export function writeAudit<A extends AuditAct>(
  tx: WriteDb,
  now: number,
  act: A,
  details: AuditActs[A],
): number {
  const last = row(tx, AuditRow, `${select} ORDER BY sequence DESC LIMIT 1`)
  const sequence = (last?.sequence ?? 0) + 1
  const previous = last?.sha256 ?? NOTHING
  const salt = randomBytes(SALT_BYTES).toString('hex')
  const line = { sequence, at: instant(now), act, details, previous, salt }
  run(
    tx,
    `INSERT INTO audit (sequence, at, act, details, previous_sha256, salt, sha256)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    sequence,
    line.at,
    act,
    canonicalJson(details),
    previous,
    salt,
    lineDigest(line),
  )
  return sequence
}

const select = `SELECT sequence, at, act, details, previous_sha256 AS previous,
  salt, sha256 FROM audit`

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

/**
 * What a line's digest and its leaf in the log's tree are of: the canonical JSON of {sequence, at, act, details,
 * previous, salt}, without `salt` in a line from before there were salts.
 */
export function lineData(line: Omit<AuditRow, 'sha256'>): string {
  const { sequence, at, act, details, previous, salt } = line
  const facts = { sequence, at, act, details, previous }
  return canonicalJson(salt === '' ? facts : { ...facts, salt })
}

function lineDigest(line: Omit<AuditRow, 'sha256'>): string {
  return sha256(lineData(line)).toString('hex')
}
