import type { PreviousRound } from '../../../../shared/format/bundle.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import type { ReadDb } from '../../store/db.ts'
import { buildBefore } from '../store/builds.ts'
import { roundFiles } from '../store/seats.ts'

/**
 * The round that this one follows, for its bundle to name: the last bundle of it, and the payloads of the score files that
 * counted when it was built. Null in the first round.
 */
export function previousRound(db: ReadDb, prize: Prize): PreviousRound | null {
  const before = buildBefore(db, prize)
  if (before === undefined) return null
  const { edition, round } = before.contents.prize
  const heads = [...roundFiles(db, { edition, round }).values()].map(({ stands }) => stands.head)
  const scores = heads.flatMap((head) => (head === null ? [] : [head.digest])).toSorted()
  return { round: round.number, bundleId: before.bundleId, scores }
}
