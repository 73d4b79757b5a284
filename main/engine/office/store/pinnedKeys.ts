import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { PublicJwk } from '../../../../shared/format/publicJwk.ts'
import { instant, JurorId } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { publicJwk, thumbprint } from '../../keys/signingKey.ts'
import { row, rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import { writeAudit } from './audit.ts'

/** One juror in one round of one edition. */
export type Seat = {
  readonly edition: string
  readonly round: number
  readonly jurorId: JurorId
}

const KeyRow = z.object({ key: storedJson(PublicJwk) })
const PinnedRow = z.object({ juror_id: JurorId, key: storedJson(PublicJwk) })
const Count = z.object({ count: z.int() })

/** The thumbprint of the key that speaks for a juror in a round; undefined while none does. */
export function pinnedKid(db: ReadDb, { edition, round, jurorId }: Seat): string | undefined {
  const sql = 'SELECT key FROM juror_key WHERE edition = ? AND round = ? AND juror_id = ?'
  const pinned = row(db, KeyRow, sql, edition, round, jurorId)
  return pinned === undefined ? undefined : thumbprint(pinned.key)
}

/** From now on nothing else signs for this juror. */
export function pinKey(tx: WriteDb, seat: Seat, key: PublicJwk, now: number): void {
  run(
    tx,
    'INSERT INTO juror_key (edition, round, juror_id, key, pinned_at) VALUES (?, ?, ?, ?, ?)',
    seat.edition,
    seat.round,
    seat.jurorId,
    canonicalJson(publicJwk(key)),
    instant(now),
  )
  writeAudit(tx, now, 'key-pinned', { juror: seat.jurorId, kid: thumbprint(key) })
}

/**
 * A card's key is known before any score file. Until one is there, the pinned key follows the card that the
 * secretariat has put at the juror (null: a slip); afterwards it stays whatever it is.
 */
export function pinAtBuild(
  tx: WriteDb,
  { edition, round: { number: round } }: Pick<Prize, 'edition' | 'round'>,
  jurorId: JurorId,
  key: PublicJwk | null,
  now: number,
): void {
  const seat = { edition, round, jurorId }
  const pinned = pinnedKid(tx, seat)
  const wanted = key === null ? undefined : thumbprint(key)
  if (pinned === wanted || hasScoreFile(tx, seat)) return
  unpin(tx, seat)
  if (key !== null) pinKey(tx, seat, key, now)
}

/** The secretariat has decided that another key speaks for a juror. */
export function pinInstead(tx: WriteDb, seat: Seat, key: PublicJwk, now: number): void {
  unpin(tx, seat)
  pinKey(tx, seat, key, now)
}

function unpin(tx: WriteDb, { edition, round, jurorId }: Seat): void {
  const sql = 'DELETE FROM juror_key WHERE edition = ? AND round = ? AND juror_id = ?'
  run(tx, sql, edition, round, jurorId)
}

/** Whether the key that speaks for a juror has signed any score file; files of other keys are held. */
export function hasScoreFile(db: ReadDb, { edition, round, jurorId }: Seat): boolean {
  const sql = `SELECT count(*) AS count FROM score_file
    JOIN juror_key USING (edition, round, juror_id)
    WHERE edition = ? AND round = ? AND juror_id = ?
      AND score_file.key = json_extract(juror_key.key, '$.x')`
  return (row(db, Count, sql, edition, round, jurorId)?.count ?? 0) > 0
}

/** The thumbprints of all pinned keys of a round, by juror. */
export function pinnedKids(
  db: ReadDb,
  { edition, round }: Pick<Prize, 'edition' | 'round'>,
): ReadonlyMap<JurorId, string> {
  const sql =
    'SELECT juror_id, key FROM juror_key WHERE edition = ? AND round = ? ORDER BY juror_id'
  const found = rows(db, PinnedRow, sql, edition, round.number)
  return new Map(found.map(({ juror_id: jurorId, key }) => [jurorId, thumbprint(key)]))
}
