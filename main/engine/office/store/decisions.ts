import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { instant, Instant, JurorId, Sha256 } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import type { Choice } from '../collect/seatStanding.ts'
import type { Seat } from './pinnedKeys.ts'

/** A decision as it was written down. */
export type Decision = Choice & {
  readonly juror: JurorId
  readonly reason: string
  readonly decidedAt: Instant
}

const Written = { juror: JurorId, reason: z.string(), decidedAt: Instant }
const DecisionRow = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('key'),
    chosen: z.string(),
    setAside: storedJson(z.array(z.string())),
    ...Written,
  }),
  z.strictObject({
    kind: z.literal('history'),
    chosen: Sha256,
    setAside: storedJson(z.array(Sha256)),
    ...Written,
  }),
])

const select = `SELECT juror_id AS juror, kind, chosen, set_aside AS setAside, reason,
  decided_at AS decidedAt FROM decision`

/** The decisions of a round, the latest last. */
export function decisionsOf(
  db: ReadDb,
  { edition, round }: Pick<Prize, 'edition' | 'round'>,
): readonly Decision[] {
  const sql = `${select} WHERE edition = ? AND round = ? ORDER BY sequence`
  return rows(db, DecisionRow, sql, edition, round.number)
}

/** The decisions about one juror, the latest last. */
export function decisionsAbout(db: ReadDb, { edition, round, jurorId }: Seat): readonly Decision[] {
  const sql = `${select} WHERE edition = ? AND round = ? AND juror_id = ? ORDER BY sequence`
  return rows(db, DecisionRow, sql, edition, round, jurorId)
}

export function keepDecision(
  tx: WriteDb,
  { edition, round, jurorId }: Seat,
  { kind, chosen, setAside }: Choice,
  reason: string,
  now: number,
): void {
  run(
    tx,
    `INSERT INTO decision (edition, round, juror_id, kind, chosen, set_aside, reason, decided_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    edition,
    round,
    jurorId,
    kind,
    chosen,
    canonicalJson(setAside),
    reason,
    instant(now),
  )
}
