import { AppError } from '../../../../shared/errors.ts'
import type { JuryDecision } from '../../../../shared/model/juryDecision.ts'
import { transact, type ReadDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import type { Build } from '../store/builds.ts'
import { juryDecisions, keepJuryDecision } from '../store/juryDecisions.ts'
import { discussedBuild } from './readDeliberation.ts'

/**
 * Writes down what the jury decided, in one transaction with its line in the audit log.
 * @throws AppError NOT_BUILT, UNKNOWN_CATEGORY, UNKNOWN_ENTRY, UNKNOWN_JUROR; DECISION_REPLACED when what it
 * replaces is not there or has been replaced already
 */
export function juryDecision(db: ReadDb, decision: JuryDecision, now: number): void {
  const build = discussedBuild(db)
  const { prize } = build.contents
  demandKnown(build, decision)
  transact(db, (tx) => {
    demandCurrent(juryDecisions(tx, prize), decision.replaces)
    const { sequence } = keepJuryDecision(tx, prize, decision, now)
    const { categoryId: category, outcome, entries, reason } = decision
    const facts = { decision: sequence, category, outcome, entries: entries.join(' '), reason }
    writeAudit(tx, now, 'jury-decided', facts)
  })
}

function demandKnown({ contents, jurors }: Build, decision: JuryDecision): void {
  const { categoryId, entries, tied, vote } = decision
  if (!contents.prize.categories.some(({ id }) => id === categoryId))
    throw new AppError('UNKNOWN_CATEGORY', { category: categoryId })
  const competing = new Set(
    contents.entries.filter((entry) => entry.categoryId === categoryId).map(({ code }) => code),
  )
  const stranger = [...entries, ...tied].find((code) => !competing.has(code))
  if (stranger !== undefined) throw new AppError('UNKNOWN_ENTRY', { entry: stranger })
  const voters = vote?.way === 'open' ? vote.ballots.map(({ jurorId }) => jurorId) : []
  const unknown = voters.find((voter) => !jurors.some(({ id }) => id === voter))
  if (unknown !== undefined) throw new AppError('UNKNOWN_JUROR', { juror: unknown })
}

type Written = Readonly<Pick<JuryDecision, 'replaces'>> & { readonly sequence: number }

function demandCurrent(before: readonly Written[], replaces: number | null): void {
  if (replaces === null) return
  const isThere = before.some(({ sequence }) => sequence === replaces)
  const isReplaced = before.some((decision) => decision.replaces === replaces)
  if (!isThere || isReplaced) throw new AppError('DECISION_REPLACED', { decision: replaces })
}
