import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { instant, Instant } from '../../../../shared/model/ids.ts'
import { JuryDecision, type KeptDecision } from '../../../../shared/model/juryDecision.ts'
import { row, rows, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import type { Round } from './builds.ts'

const DecisionRow = z
  .object({ sequence: z.int(), decision: storedJson(JuryDecision), decided_at: Instant })
  .transform(({ sequence, decision, decided_at: decidedAt }): KeptDecision => ({
    ...decision,
    sequence,
    decidedAt,
  }))

const columns = 'sequence, decision, decided_at'

/** Every decision of the jury in a round, the latest last, those that were replaced among them. */
export function juryDecisions(db: ReadDb, { edition, round }: Round): readonly KeptDecision[] {
  const sql = `SELECT ${columns} FROM jury_decision WHERE edition = ? AND round = ? ORDER BY sequence`
  return rows(db, DecisionRow, sql, edition, round.number)
}

export function keepJuryDecision(
  tx: WriteDb,
  { edition, round }: Round,
  decision: JuryDecision,
  now: number,
): KeptDecision {
  run(
    tx,
    'INSERT INTO jury_decision (edition, round, decision, decided_at) VALUES (?, ?, ?, ?)',
    edition,
    round.number,
    canonicalJson(decision),
    instant(now),
  )
  const sql = `SELECT ${columns} FROM jury_decision ORDER BY sequence DESC LIMIT 1`
  const kept = row(tx, DecisionRow, sql)
  if (kept === undefined) throw new TypeError('a decision just written is there')
  return kept
}
