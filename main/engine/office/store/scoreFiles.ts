import { z } from 'zod'
import { CollectedFile } from '../../../../shared/calls/views.ts'
import { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import { instant, JurorId, Sha256 } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { row, rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import type { SignedScores } from '../collect/openScoreFile.ts'
import { standing, type Revision } from '../collect/histories.ts'

const RevisionRow = z.object({
  juror_id: JurorId,
  digest: Sha256,
  revision: z.int(),
  previous: Sha256.nullable(),
})
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

/** The revisions collected in a round, by juror. */
export function revisions(
  db: ReadDb,
  { edition, round }: Pick<Prize, 'edition' | 'round'>,
): ReadonlyMap<JurorId, readonly Revision[]> {
  const found = rows(
    db,
    RevisionRow,
    `SELECT juror_id, payload_sha256 AS digest, revision, previous FROM score_file
     WHERE edition = ? AND round = ? ORDER BY juror_id, revision, payload_sha256`,
    edition,
    round.number,
  )
  return Map.groupBy(found, ({ juror_id: jurorId }) => jurorId)
}

/** What each juror's scores are now: the payload of the revision that counts. */
export function countedScores(db: ReadDb, prize: Prize): readonly ScoreFile[] {
  return [...revisions(db, prize).values()].flatMap((files) => {
    const { head } = standing(files)
    const sql = 'SELECT payload FROM score_file WHERE payload_sha256 = ?'
    const found = head === null ? undefined : row(db, PayloadRow, sql, head.digest)
    return found === undefined ? [] : [found.payload]
  })
}

/** Every score file of a round that was taken in, by juror and revision. */
export function collectedFiles(db: ReadDb, prize: Prize): readonly CollectedFile[] {
  return rows(
    db,
    CollectedFile,
    `SELECT juror_id AS jurorId, revision, tracker, created, collected_at AS collectedAt
     FROM score_file WHERE edition = ? AND round = ?
     ORDER BY juror_id, revision, payload_sha256`,
    prize.edition,
    prize.round.number,
  )
}
