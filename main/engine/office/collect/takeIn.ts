import type { Verdict } from '../../../../shared/calls/views.ts'
import { AppError } from '../../../../shared/errors.ts'
import { transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import { pinKey, pinnedKid } from '../store/pinnedKeys.ts'
import { isCollected, keepScoreFile, revisions } from '../store/scoreFiles.ts'
import { standing } from './histories.ts'
import type { SignedScores } from './openScoreFile.ts'

export type Taken = Extract<Verdict['verdict'], 'accepted' | 'duplicate' | 'superseded'>

/** A score file that answers a bundle of this office. */
export type CheckedScores = SignedScores & {
  /** The key of the card that the bundle was built for, which alone may sign; undefined with a slip. */
  readonly cardKid: string | undefined
}

/**
 * Keeps a checked score file, byte for byte, in one transaction with its line in the audit log. One
 * that makes a second history is kept too, so that the secretariat can decide, and counts for nothing.
 * @throws AppError OTHER_KEY, TWO_HISTORIES
 */
export function takeIn(db: ReadDb, checked: CheckedScores, file: Uint8Array, now: number): Taken {
  const { jurorId: juror } = checked.scores
  const outcome = transact(db, (tx) => decide(tx, checked, file, now))
  if (outcome === 'other-key') throw new AppError('OTHER_KEY', { juror })
  if (typeof outcome === 'string') return outcome
  throw new AppError('TWO_HISTORIES', { juror, revision: outcome.forkedAt - 1 })
}

type Outcome = Taken | 'other-key' | { readonly forkedAt: number }

function decide(tx: WriteDb, checked: CheckedScores, file: Uint8Array, now: number): Outcome {
  const { scores, digest, kid, cardKid } = checked
  if (isCollected(tx, digest)) return 'duplicate'
  const facts = { juror: scores.jurorId, sha256: digest }
  const pinned = pinnedKid(tx, scores)
  if ([pinned, cardKid].some((only) => only !== undefined && only !== kid)) {
    writeAudit(tx, now, 'score-file-refused', { ...facts, code: 'OTHER_KEY' })
    return 'other-key'
  }
  if (pinned === undefined) pinKey(tx, scores, scores.key, now)
  keepScoreFile(tx, checked, file, now)
  const outcome = outcomeOf(tx, checked)
  writeAudit(tx, now, actOf(outcome), { ...facts, revision: scores.revision })
  return outcome
}

/** Asked after the file is in: what it changed follows from all files together. */
function outcomeOf(
  tx: WriteDb,
  { scores, digest }: SignedScores,
): Exclude<Outcome, 'other-key' | 'duplicate'> {
  const round = { edition: scores.edition, round: { number: scores.round, title: '' } }
  const { head, forkedAt } = standing(revisions(tx, round).get(scores.jurorId) ?? [])
  if (forkedAt !== null && scores.revision >= forkedAt) return { forkedAt }
  return head?.digest === digest ? 'accepted' : 'superseded'
}

function actOf(
  outcome: Exclude<Outcome, 'other-key' | 'duplicate'>,
): 'score-file-accepted' | 'score-file-superseded' | 'two-histories' {
  if (typeof outcome !== 'string') return 'two-histories'
  return outcome === 'accepted' ? 'score-file-accepted' : 'score-file-superseded'
}
