import type { Input } from '../../../../shared/calls/calls.ts'
import { AppError } from '../../../../shared/errors.ts'
import { transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import { latestBuild } from '../store/builds.ts'
import { keepDecision } from '../store/decisions.ts'
import { pinInstead, type Seat } from '../store/pinnedKeys.ts'
import { factsOfFile, scoresOfFile } from '../store/scoreFiles.ts'
import { seatFiles, type SeatFiles } from '../store/seats.ts'
import { wordsOf } from './disputes.ts'
import { forkOf, leftOutBy } from './histories.ts'
import type { SignedRevision } from './seatStanding.ts'

/**
 * Writes down whose key speaks for a juror, or which history counts, with the reason, in one transaction with its line
 * in the audit log. Nothing is taken away: another decision can follow.
 * @throws AppError NOT_BUILT, DECISION_WITHOUT_REASON, NOTHING_TO_DECIDE, UNKNOWN_TRACKER
 */
export function decide(db: ReadDb, wish: Input<'office.decide'>, now: number): void {
  const { jurorId, tracker } = wish
  const prize = latestBuild(db)?.contents.prize
  if (prize === undefined) throw new AppError('NOT_BUILT', {})
  const reason = wish.reason.trim()
  if (reason === '') throw new AppError('DECISION_WITHOUT_REASON', { juror: jurorId })
  const seat = { edition: prize.edition, round: prize.round.number, jurorId }
  transact(db, (tx) => {
    const found = seatFiles(tx, seat)
    const file = fileOf(tx, found.files, tracker)
    if (file === undefined) throw new AppError('UNKNOWN_TRACKER', { juror: jurorId, tracker })
    const choice = { tx, seat, found, file, reason, now }
    if ((wish.kind ?? kindFor(file, found)) === 'key') chooseKey(choice)
    else chooseHistory(choice, tracker)
  })
}

type Chosen = {
  readonly tx: WriteDb
  readonly seat: Seat
  readonly found: SeatFiles
  readonly file: SignedRevision
  readonly reason: string
  readonly now: number
}

/** The whole tracker, or its words or letters alone. */
function fileOf(
  db: ReadDb,
  files: readonly SignedRevision[],
  written: string,
): SignedRevision | undefined {
  const wanted = written
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
    .join('-')
  return files.find(({ digest }) => {
    const tracker = factsOfFile(db, digest)?.tracker ?? ''
    const letters = tracker.lastIndexOf('-')
    return [tracker, tracker.slice(0, letters), tracker.slice(letters + 1)].includes(wanted)
  })
}

/** A file of a forked history is about the histories, any other about the keys. */
function kindFor(file: SignedRevision, { files, stands }: SeatFiles): 'key' | 'history' {
  if (file.kid !== stands.kid) return 'key'
  const forkedAt = forkOf(files.filter(({ kid }) => kid === stands.kid))
  return forkedAt !== null && file.revision >= forkedAt ? 'history' : 'key'
}

function chooseKey({ tx, seat, found, file, reason, now }: Chosen): void {
  const { kid } = file
  const known = new Set([...found.files.map((each) => each.kid), found.stands.kid ?? kid])
  const setAside = [...known].filter((each) => each !== kid)
  if (setAside.length === 0) throw new AppError('NOTHING_TO_DECIDE', { juror: seat.jurorId })
  const scores = scoresOfFile(tx, file.digest)
  if (scores === undefined) throw new TypeError('a listed file is there')
  keepDecision(tx, seat, { kind: 'key', chosen: kid, setAside }, reason, now)
  const words = wordsOf(kid).join(' ')
  writeAudit(tx, now, 'key-chosen', { juror: seat.jurorId, kid, words, reason })
  if (kid !== found.stands.kid) pinInstead(tx, seat, scores.key, now)
}

function chooseHistory({ tx, seat, found, file, reason, now }: Chosen, tracker: string): void {
  const { digest, revision } = file
  const own = found.files.filter(({ kid }) => kid === found.stands.kid)
  const forkedAt = forkOf(own)
  if (forkedAt === null) throw new AppError('NOTHING_TO_DECIDE', { juror: seat.jurorId })
  if (file.kid !== found.stands.kid || revision < forkedAt) {
    throw new AppError('UNKNOWN_TRACKER', { juror: seat.jurorId, tracker })
  }
  const choice = { kind: 'history', chosen: digest, setAside: leftOutBy(own, digest) } as const
  keepDecision(tx, seat, choice, reason, now)
  const whole = factsOfFile(tx, digest)?.tracker ?? tracker
  const facts = { juror: seat.jurorId, revision, tracker: whole, sha256: digest, reason }
  writeAudit(tx, now, 'history-chosen', facts)
}
