import type { Branch, DecisionRecord, Dispute } from '../../../../shared/calls/collectViews.ts'
import type { JurorId, Sha256 } from '../../../../shared/model/ids.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { fingerprintWords } from '../../keys/words.ts'
import type { ReadDb } from '../../store/db.ts'
import { latestBuild, type Build } from '../store/builds.ts'
import { decisionsOf, type Decision } from '../store/decisions.ts'
import { factsOfFile, scoresOfFile } from '../store/scoreFiles.ts'
import { roundFiles, type SeatFiles } from '../store/seats.ts'
import { disputedSheets } from './disputedSheets.ts'
import { branchEnds, forkOf, lineage } from './histories.ts'
import type { SignedRevision } from './seatStanding.ts'

type Seat = SeatFiles & { readonly jurorId: JurorId; readonly decisions: readonly Decision[] }
type Round = { readonly db: ReadDb; readonly build: Build }

/** Every juror of whom there are two keys or two histories, those to be decided first. */
export function disputes(db: ReadDb): readonly Dispute[] {
  const build = latestBuild(db)
  if (build === undefined) return []
  const { prize } = build.contents
  const decisions = Map.groupBy(decisionsOf(db, prize), ({ juror }) => juror)
  const round = { db, build }
  return [...roundFiles(db, prize)]
    .map(([jurorId, seat]) => ({ ...seat, jurorId, decisions: decisions.get(jurorId) ?? [] }))
    .flatMap((seat) => [...keyDispute(round, seat), ...historyDispute(round, seat)])
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || textOrder(a.jurorId, b.jurorId))
}

function keyDispute(round: Round, seat: Seat): readonly Dispute[] {
  const { files, stands } = seat
  const byKey = [...Map.groupBy(files, ({ kid }) => kid).values()]
  if (byKey.length === (byKey.some(([file]) => file?.kid === stands.kid) ? 1 : 0)) return []
  const ends = byKey.flatMap((own) => {
    const head = own.find(({ digest }) => digest === stands.head?.digest) ?? own.at(-1)
    if (head === undefined) return []
    const standing = keyStanding(head.kid, seat)
    return [{ end: head, standing, files: own.toReversed() }]
  })
  return [dispute(round, seat, 'key', stands.heldKeys.length > 0, ends)]
}

function keyStanding(kid: string, { stands }: Seat): Branch['standing'] {
  if (kid === stands.kid) return 'counts'
  return stands.heldKeys.includes(kid) ? 'open' : 'refused'
}

function historyDispute(round: Round, seat: Seat): readonly Dispute[] {
  const { stands } = seat
  const own = seat.files.filter(({ kid }) => kid === stands.kid)
  const forkedAt = forkOf(own)
  if (forkedAt === null) return []
  const ends = branchEnds(own).map((end) => {
    const line = new Set(lineage(own, end.digest).map(({ digest }) => digest))
    const files = own.filter(({ digest }) => line.has(digest)).toReversed()
    return { end, standing: historyStanding(end, line, seat, forkedAt), files }
  })
  return [dispute(round, seat, 'history', stands.forkedAt !== null, ends)]
}

function historyStanding(
  end: SignedRevision,
  line: ReadonlySet<Sha256>,
  { stands }: Seat,
  forkedAt: number,
): Branch['standing'] {
  if (stands.setAside.has(end.digest)) return 'refused'
  const isCounted = stands.head !== null && line.has(stands.head.digest)
  return isCounted && stands.head.revision >= forkedAt ? 'counts' : 'open'
}

type End = {
  readonly end: SignedRevision
  readonly standing: Branch['standing']
  readonly files: readonly SignedRevision[]
}

const order = { counts: 0, open: 1, refused: 2 } as const

function dispute(
  { db, build }: Round,
  { jurorId, decisions }: Seat,
  kind: Dispute['kind'],
  isOpen: boolean,
  ends: readonly End[],
): Dispute {
  const sorted = ends.toSorted(
    (a, b) =>
      order[a.standing] - order[b.standing] ||
      a.end.revision - b.end.revision ||
      textOrder(a.end.digest, b.end.digest),
  )
  const sheets = sorted.map(({ end }) => scoresOfFile(db, end.digest)?.sheets ?? [])
  return {
    jurorId,
    kind,
    isOpen,
    branches: sorted.map(({ end, standing, files }) => ({
      tracker: factsOfFile(db, end.digest)?.tracker ?? '',
      words: wordsOf(end.kid),
      standing,
      files: files.flatMap(({ digest }) => factsOfFile(db, digest) ?? []),
    })),
    sheets: disputedSheets(sheets, build.contents),
    decisions: decisions
      .filter((decision) => decision.kind === kind)
      .map((decision) => recordOf(db, decision))
      .toReversed(),
  }
}

function recordOf(db: ReadDb, decision: Decision): DecisionRecord {
  const { reason, decidedAt } = decision
  if (decision.kind === 'key') {
    return { words: wordsOf(decision.chosen), tracker: null, reason, decidedAt }
  }
  const tracker = factsOfFile(db, decision.chosen)?.tracker ?? null
  return { words: [], tracker, reason, decidedAt }
}

/** The six words of a key by its thumbprint. */
export function wordsOf(kid: string): string[] {
  return fingerprintWords(Buffer.from(kid, 'base64url'))
}
