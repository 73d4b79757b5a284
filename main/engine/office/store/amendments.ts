import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { Amendment, AmendmentSigner } from '../../../../shared/model/amendment.ts'
import { instant, Instant, Sha256 } from '../../../../shared/model/ids.ts'
import { row, rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import type { Round } from './builds.ts'

/** An amendment as it was taken in, with its signed form. */
export type KeptAmendment = {
  readonly amendment: Amendment
  /** SHA-256 of the payload's bytes. */
  readonly digest: Sha256
  readonly signer: AmendmentSigner
  readonly jws: string
  readonly takenAt: Instant
}

const Known = z.object({ payload_sha256: Sha256 })

const AmendmentRow = z
  .object({
    payload_sha256: Sha256,
    payload: storedJson(Amendment),
    signer: AmendmentSigner,
    jws: z.string(),
    taken_at: Instant,
  })
  .transform(
    ({
      payload_sha256: digest,
      payload: amendment,
      taken_at: takenAt,
      ...rest
    }): KeptAmendment => ({
      ...rest,
      amendment,
      digest,
      takenAt,
    }),
  )

/** Every amendment of a round in the order of its digest: how they follow each other is said inside them. */
export function keptAmendments(db: ReadDb, { edition, round }: Round): readonly KeptAmendment[] {
  const sql = `SELECT payload_sha256, payload, signer, jws, taken_at FROM amendment
    WHERE edition = ? AND round = ? ORDER BY payload_sha256`
  return rows(db, AmendmentRow, sql, edition, round.number)
}

export function isAmendmentKept(db: ReadDb, digest: Sha256): boolean {
  const sql = 'SELECT payload_sha256 FROM amendment WHERE payload_sha256 = ?'
  return row(db, Known, sql, digest) !== undefined
}

export function keepAmendment(
  tx: WriteDb,
  { amendment, digest, signer, jws }: Omit<KeptAmendment, 'takenAt'>,
  now: number,
): void {
  run(
    tx,
    `INSERT INTO amendment (payload_sha256, edition, round, juror_id, entry_code, signer, payload, jws,
       taken_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    digest,
    amendment.edition,
    amendment.round,
    amendment.jurorId,
    amendment.entryCode,
    signer,
    canonicalJson(amendment),
    jws,
    instant(now),
  )
}
