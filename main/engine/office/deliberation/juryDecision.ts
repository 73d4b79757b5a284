import { conflictsOf } from '../../../../shared/deliberation/conflicts.ts'
import { tiedEntries } from '../../../../shared/deliberation/decided.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { DecidedNow, JuryDecision } from '../../../../shared/model/juryDecision.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { officeResults } from '../results/officeResults.ts'
import { roundFolder } from '../results/roundFolder.ts'
import { writeAudit } from '../store/audit.ts'
import type { Build } from '../store/builds.ts'
import { juryDecisions, keepJuryDecision } from '../store/juryDecisions.ts'
import { demandSound, type Known } from './demandSound.ts'
import { discussedBuild } from './readDeliberation.ts'

/**
 * Writes down what the jury decided, in one transaction with its line in the audit log.
 * @throws AppError NOT_BUILT, UNKNOWN_CATEGORY, and what a decision that is not sound throws
 */
export function juryDecision(
  db: ReadDb,
  folder: PrizeFolder,
  decided: DecidedNow,
  now: number,
): void {
  const build = discussedBuild(db)
  const known = knownOf(db, build, folder, decided)
  demandSound(decided, known)
  const decision = { ...decided, tied: tiedEntries(decided, known.ranks) }
  transact(db, (tx) => {
    keep(tx, build.contents.prize, decision, now)
  })
}

function keep(tx: WriteDb, prize: Prize, decision: JuryDecision, now: number): void {
  const { sequence } = keepJuryDecision(tx, prize, decision, now)
  const { categoryId: category, outcome, entries, reason } = decision
  const facts = { decision: sequence, category, outcome, entries: entries.join(' '), reason }
  writeAudit(tx, now, 'jury-decided', facts)
}

function knownOf(
  db: ReadDb,
  { contents, jurors }: Build,
  folder: PrizeFolder,
  { categoryId }: DecidedNow,
): Known {
  const round = roundFolder(db, folder)
  const { categories, sheets, strays } = officeResults(db, round)
  const ranking = categories.find(({ id }) => id === categoryId)
  if (ranking === undefined) throw new AppError('UNKNOWN_CATEGORY', { category: categoryId })
  return {
    competing: new Set([...ranking.entries, ...ranking.unranked].map(({ code }) => code)),
    jurors: jurors.map(({ id }) => id),
    inConflict: conflictsOf(round.conflicts, [...sheets, ...strays]),
    ranks: new Map(ranking.entries.map(({ code, rank }) => [code, rank])),
    before: juryDecisions(db, contents.prize),
  }
}
