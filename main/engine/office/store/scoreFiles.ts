import { z } from 'zod'
import { CollectedFile } from '../../../../shared/calls/views.ts'
import { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import { instant, JurorId, Sha256 } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { thumbprint } from '../../keys/signingKey.ts'
import { row, rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import type { SignedScores } from '../collect/openScoreFile.ts'
import type { SignedRevision } from '../collect/seatStanding.ts'
import type { Seat } from './pinnedKeys.ts'

const FileRow = z
  .object({
    juror_id: JurorId,
    digest: Sha256,
    revision: z.int(),
    previous: Sha256.nullable(),
    key: z.string(),
  })
  .transform(({ juror_id: jurorId, key, ...file }) => ({
    ...file,
    jurorId,
    kid: kidOf(key),
  }))

/** Thousands of files have few keys. */
const kids = new Map<string, string>()

function kidOf(x: string): string {
  const kid = kids.get(x) ?? thumbprint({ kty: 'OKP', crv: 'Ed25519', x })
  kids.set(x, kid)
  return kid
}

const collected = `SELECT juror_id AS jurorId, revision, tracker, created,
  collected_at AS collectedAt FROM score_file`
const PayloadRow = z.object({ payload: storedJson(ScoreFile) })
const Known = z.object({ payload_sha256: Sha256 })

export function isCollected(db: ReadDb, digest: Sha256): boolean {
  const sql = 'SELECT payload_sha256 FROM score_file WHERE payload_sha256 = ?'
  return row(db, Known, sql, digest) !== undefined
}

export function keepScoreFile(
  tx: WriteDb,
  { scores, payload, digest, tracker }: SignedScores,
  file: Uint8Array,
  now: number,
): void {
  run(
    tx,
    `INSERT INTO score_file (payload_sha256, edition, round, juror_id, bundle_id, revision, previous,
       created, collected_at, tracker, payload, file)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    digest,
    scores.edition,
    scores.round,
    scores.jurorId,
    scores.bundleId,
    scores.revision,
    scores.previous,
    scores.created,
    instant(now),
    tracker,
    payload,
    file,
  )
}

const fileColumns = 'juror_id, payload_sha256 AS digest, revision, previous, key'

/** The score files of one juror in a round, those of other keys among them. */
export function filesOfSeat(
  db: ReadDb,
  { edition, round, jurorId }: Seat,
): readonly SignedRevision[] {
  const sql = `SELECT ${fileColumns} FROM score_file
    WHERE edition = ? AND round = ? AND juror_id = ? ORDER BY revision, payload_sha256`
  return rows(db, FileRow, sql, edition, round, jurorId)
}

/** The score files of a round, by juror. */
export function filesOfRound(
  db: ReadDb,
  { edition, round }: Pick<Prize, 'edition' | 'round'>,
): ReadonlyMap<JurorId, readonly SignedRevision[]> {
  const sql = `SELECT ${fileColumns} FROM score_file
    WHERE edition = ? AND round = ? ORDER BY juror_id, revision, payload_sha256`
  return Map.groupBy(rows(db, FileRow, sql, edition, round.number), ({ jurorId }) => jurorId)
}

/** What a file said; undefined when it was never collected. */
export function scoresOfFile(db: ReadDb, digest: Sha256): ScoreFile | undefined {
  return row(db, PayloadRow, 'SELECT payload FROM score_file WHERE payload_sha256 = ?', digest)
    ?.payload
}

/** When and how a file came, by its digest. */
export function factsOfFile(db: ReadDb, digest: Sha256): CollectedFile | undefined {
  return row(db, CollectedFile, `${collected} WHERE payload_sha256 = ?`, digest)
}

const SealedRow = z.object({ file: z.instanceof(Uint8Array) })

/** The `.juryscore` as it came; undefined when it was never collected. */
export function sealedFile(db: ReadDb, digest: Sha256): Uint8Array | undefined {
  return row(db, SealedRow, 'SELECT file FROM score_file WHERE payload_sha256 = ?', digest)?.file
}
