import { z } from 'zod'
import { instant, Instant, Sha256 } from '../../../../shared/model/ids.ts'
import { row, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import type { Round } from './builds.ts'

const WrittenMinutes = z
  .object({ sha256: Sha256, pdf: z.instanceof(Uint8Array), written_at: Instant })
  .transform(({ written_at: writtenAt, ...rest }) => ({ ...rest, writtenAt }))

/** Minutes as they were written, byte for byte, and when. */
export type WrittenMinutes = z.infer<typeof WrittenMinutes>

/** The minutes of a round that were written last, in whatever language. */
export function latestMinutes(db: ReadDb, { edition, round }: Round): WrittenMinutes | undefined {
  const sql = `SELECT sha256, pdf, written_at FROM minutes
    WHERE edition = ? AND round = ? ORDER BY sequence DESC LIMIT 1`
  return row(db, WrittenMinutes, sql, edition, round.number)
}

export function keepMinutes(
  tx: WriteDb,
  { edition, round }: Round,
  { sha256, pdf }: { readonly sha256: Sha256; readonly pdf: Uint8Array },
  now: number,
): void {
  run(
    tx,
    'INSERT INTO minutes (edition, round, sha256, pdf, written_at) VALUES (?, ?, ?, ?, ?)',
    edition,
    round.number,
    sha256,
    pdf,
    instant(now),
  )
}
