import type { Verdict } from '../../../../shared/calls/views.ts'
import { AppError } from '../../../../shared/errors.ts'
import { unreachable } from '../../../../shared/unreachable.ts'
import { transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import { pinKey, pinnedKid, type Seat } from '../store/pinnedKeys.ts'
import { isCollected, keepScoreFile } from '../store/scoreFiles.ts'
import { seatFiles } from '../store/seats.ts'
import type { SignedScores } from './openScoreFile.ts'
import { fileStanding, type FileStanding, type SeatStanding } from './seatStanding.ts'

/** A score file that answers a bundle of this office. */
export type CheckedScores = SignedScores & {
  /** The key of the card that the bundle was built for, which alone may sign; undefined with a slip. */
  readonly cardKid: string | undefined
}

/** What became of a checked file; `decision` is what the secretariat must decide before it can count. */
export type Outcome = Pick<Verdict, 'verdict' | 'code' | 'details' | 'decision'>

/**
 * Keeps a checked score file, byte for byte, in one transaction with its line in the audit log. One of
 * another key or of a second history is kept too, so that the secretariat can decide, and counts for nothing.
 * @throws AppError NOT_THE_CARD
 */
export function takeIn(db: ReadDb, checked: CheckedScores, file: Uint8Array, now: number): Outcome {
  const { jurorId: juror } = checked.scores
  const outcome = transact(db, (tx) =>
    isOfOtherCard(checked) ? refuseCard(tx, checked, now) : decide(tx, checked, file, now),
  )
  if (outcome === null) throw new AppError('NOT_THE_CARD', { juror })
  return outcome
}

/** Nobody vouches for such a file: it is not kept. */
function isOfOtherCard({ cardKid, kid }: CheckedScores): boolean {
  return cardKid !== undefined && cardKid !== kid
}

function refuseCard(tx: WriteDb, { scores, digest }: CheckedScores, now: number): null {
  const facts = { juror: scores.jurorId, sha256: digest, code: 'NOT_THE_CARD' }
  writeAudit(tx, now, 'score-file-refused', facts)
  return null
}

function decide(tx: WriteDb, checked: CheckedScores, file: Uint8Array, now: number): Outcome {
  const { scores, digest } = checked
  const seat = { edition: scores.edition, round: scores.round, jurorId: scores.jurorId }
  if (isCollected(tx, digest)) {
    const { state } = standingOf(tx, checked, seat)
    return { verdict: 'duplicate', code: null, details: {}, decision: decisionFor(state) }
  }
  if (pinnedKid(tx, seat) === undefined) pinKey(tx, seat, scores.key, now)
  keepScoreFile(tx, checked, file, now)
  const { state, stands } = standingOf(tx, checked, seat)
  writeLine(tx, checked, state, now)
  return outcomeOf(state, stands, seat)
}

/** Asked after the file is in: what it changed follows from all files together. */
function standingOf(
  tx: WriteDb,
  { digest, kid, scores: { revision, previous } }: CheckedScores,
  seat: Seat,
): { readonly state: FileStanding; readonly stands: SeatStanding } {
  const { stands } = seatFiles(tx, seat)
  return { state: fileStanding({ digest, kid, revision, previous }, stands), stands }
}

function decisionFor(state: FileStanding): Verdict['decision'] {
  if (state === 'held') return 'key'
  return state === 'disputed' ? 'history' : null
}

function outcomeOf(state: FileStanding, stands: SeatStanding, { jurorId: juror }: Seat): Outcome {
  const refused = { verdict: 'refused', decision: decisionFor(state) } as const
  switch (state) {
    case 'counts':
      return { verdict: 'accepted', code: null, details: {}, decision: null }
    case 'superseded':
      return { verdict: 'superseded', code: null, details: {}, decision: null }
    case 'held':
      return { ...refused, code: 'OTHER_KEY', details: { juror } }
    case 'key-refused':
      return { ...refused, code: 'KEY_NOT_CHOSEN', details: { juror } }
    case 'disputed': {
      const revision = (stands.forkedAt ?? 1) - 1
      return { ...refused, code: 'TWO_HISTORIES', details: { juror, revision } }
    }
    case 'set-aside':
      return { ...refused, code: 'HISTORY_NOT_CHOSEN', details: { juror } }
    default:
      return unreachable(state)
  }
}

const acts = {
  counts: 'score-file-accepted',
  superseded: 'score-file-superseded',
  disputed: 'two-histories',
  'set-aside': 'score-file-set-aside',
  'key-refused': 'score-file-set-aside',
} as const satisfies Partial<Record<FileStanding, string>>

function writeLine(
  tx: WriteDb,
  { scores, digest, kid }: CheckedScores,
  state: FileStanding,
  now: number,
): void {
  const facts = { juror: scores.jurorId, revision: scores.revision, sha256: digest }
  if (state === 'held') writeAudit(tx, now, 'score-file-held', { ...facts, kid })
  else writeAudit(tx, now, acts[state], facts)
}
