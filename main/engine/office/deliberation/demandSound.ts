import { decidedAlready } from '../../../../shared/deliberation/decidedAlready.ts'
import type { InConflict } from '../../../../shared/deliberation/conflicts.ts'
import { followsVote } from '../../../../shared/deliberation/decided.ts'
import type { Ranks } from '../../../../shared/deliberation/voteResult.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import type { DecidedNow, KeptDecision, Vote } from '../../../../shared/model/juryDecision.ts'

/** What a decision is held against. */
export type Known = {
  /** The entries of its category that compete: withdrawn and calibration entries do not. */
  readonly competing: ReadonlySet<EntryCode>
  readonly jurors: readonly JurorId[]
  readonly inConflict: InConflict
  readonly ranks: Ranks
  readonly before: readonly KeptDecision[]
}

/** @throws AppError of the first thing that is wrong with the decision */
export function demandSound(decision: DecidedNow, known: Known): void {
  demandEntries(decision, known)
  demandPlace(decision, known.before)
  if (decision.vote === null) return
  demandVoters(decision.vote, known)
  demandChoices(decision.vote)
  if (!followsVote(decision, known.ranks)) throw new AppError('VOTE_SAYS_OTHERWISE', {})
}

function demandEntries({ outcome, entries, vote }: DecidedNow, { competing }: Known): void {
  const namesNone = outcome === 'no-award' || outcome === 'revoked'
  if (namesNone && entries.length > 0) throw new AppError('DECISION_NAMES_ENTRIES', {})
  if (!namesNone && entries.length === 0) throw new AppError('DECISION_NAMES_NONE', {})
  const stranger = [...entries, ...(vote?.among ?? [])].find((code) => !competing.has(code))
  if (stranger !== undefined) throw new AppError('UNKNOWN_ENTRY', { entry: stranger })
  const twice = entries.find((code, place) => entries.indexOf(code) !== place)
  if (twice !== undefined) throw new AppError('ENTRY_TWICE', { entry: twice })
}

/** What it replaces must stand, and what it decides must be open. */
function demandPlace(decision: DecidedNow, before: readonly KeptDecision[]): void {
  const { replaces, outcome, categoryId } = decision
  if (replaces !== null) {
    const place = before.find(({ sequence }) => sequence === replaces)
    const isReplaced = before.some((later) => later.replaces === replaces)
    const stands = place?.categoryId === categoryId && place.outcome !== 'revoked' && !isReplaced
    if (!stands) throw new AppError('DECISION_REPLACED', { decision: replaces })
  }
  if (outcome === 'revoked' && replaces === null) throw new AppError('NOTHING_TO_REVOKE', {})
  const other = decidedAlready(decision, before)
  if (other !== null) throw new AppError('DECIDED_ALREADY', { decision: other.sequence })
}

function demandVoters(vote: Vote, { jurors, inConflict }: Known): void {
  const conflictOf = (juror: JurorId): EntryCode | undefined =>
    vote.among.find((code) => inConflict(juror, code))
  if (vote.way === 'secret') {
    const votes = vote.counts.reduce((sum, count) => sum + count.votes, 0)
    const mayVote = jurors.filter((juror) => conflictOf(juror) === undefined).length
    if (votes > mayVote) throw new AppError('VOTES_TOO_MANY', { votes, jurors: mayVote })
    return
  }
  const voted = new Set<JurorId>()
  for (const { jurorId: juror } of vote.ballots) {
    if (!jurors.includes(juror)) throw new AppError('UNKNOWN_JUROR', { juror })
    if (voted.has(juror)) throw new AppError('BALLOT_TWICE', { juror })
    const entry = conflictOf(juror)
    if (entry !== undefined) throw new AppError('VOTER_IN_CONFLICT', { juror, entry })
    voted.add(juror)
  }
}

/** Between entries a ballot names one of them; on a proposal it is for or against it. */
function demandChoices(vote: Vote): void {
  const given = (vote.way === 'open' ? vote.ballots : vote.counts).map(({ choice }) => choice)
  const between = new Set<string>(vote.among)
  for (const choice of given) {
    const isOffered =
      'entry' in choice
        ? between.has(choice.entry)
        : choice.for !== 'proposal' || vote.among.length === 0
    const named = 'entry' in choice ? choice.entry : choice.for
    if (!isOffered) throw new AppError('BALLOT_OUTSIDE_VOTE', { choice: named })
  }
}
