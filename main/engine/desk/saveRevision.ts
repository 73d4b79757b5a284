import { z } from 'zod'
import { sealScoreFile } from '../scorefile/sealScoreFile.ts'
import { writeVerified } from '../files/writeVerified.ts'
import { row } from '../store/db.ts'
import { scoresIn } from './exportHistory.ts'
import { readSigner } from './exportScores.ts'
import type { OpenDesk } from './openDesk.ts'

const Kept = z.object({
  payload: z.instanceof(Uint8Array),
  sealed: z.instanceof(Uint8Array).nullable(),
})

/**
 * Writes the file of a revision once more: the very bytes that left the desk. Of a revision signed by a
 * program that did not keep them, the same payload with the same signature in a new envelope.
 * @throws AppError as exportScores does
 */
export async function saveRevision(desk: OpenDesk, revision: number, path: string): Promise<void> {
  const sql = 'SELECT payload, sealed FROM export WHERE revision = ? AND written = 1'
  const kept = row(desk.store, Kept, sql, revision)
  if (kept === undefined) throw new Error('only a revision that was written is saved again')
  await writeVerified(path, kept.sealed ?? (await sealedAgain(desk, kept.payload)))
}

function sealedAgain(desk: OpenDesk, payload: Uint8Array): Promise<Uint8Array> {
  return sealScoreFile(scoresIn(payload), readSigner(desk).key, desk.office.recipient)
}
