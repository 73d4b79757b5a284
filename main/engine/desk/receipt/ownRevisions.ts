import { z } from 'zod'
import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { rows, type ReadDb } from '../../store/db.ts'
import { scoresIn } from '../exportHistory.ts'

/** What this desk signed and wrote once. */
export type OwnRevision = {
  readonly revision: number
  readonly tracker: string
  readonly digest: Sha256
  readonly scores: () => ScoreFile
}

const Signed = z.object({
  revision: z.int(),
  tracker: z.string(),
  payload_sha256: Sha256,
  payload: z.instanceof(Uint8Array),
})

/** The latest first. */
export function ownRevisions(db: ReadDb): readonly OwnRevision[] {
  const sql = `SELECT revision, tracker, payload_sha256, payload FROM export WHERE written = 1
    ORDER BY revision DESC`
  return rows(db, Signed, sql).map(({ payload_sha256: digest, payload, ...facts }) => ({
    ...facts,
    digest,
    scores: () => scoresIn(payload),
  }))
}
