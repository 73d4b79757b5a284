import {
  type DeliberationView,
  firstView,
  type RememberedView,
} from '../../../../shared/model/deliberationView.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import type { Ports } from '../../ports.ts'
import { transact, type ReadDb } from '../../store/db.ts'
import { deliberationView, keepDeliberationView } from '../store/deliberationViews.ts'
import { discussedBuild } from './readDeliberation.ts'

/**
 * How the jury looked at its entries last. Every juror has a letter by now: it is drawn once, so that it tells
 * nothing of the juror's number, and stays for the round.
 * @throws AppError NOT_BUILT
 */
export function rememberedView(db: ReadDb, random: Ports['randomBytes']): RememberedView {
  const { contents, jurors } = discussedBuild(db)
  const kept = deliberationView(db, contents.prize)
  const { view, letters } = kept ?? { view: firstView, letters: [] }
  const newcomers = jurors.map(({ id }) => id).filter((id) => !letters.includes(id))
  if (newcomers.length === 0) return { view, letters }
  const remembered = { view, letters: [...letters, ...inRandomOrder(newcomers, random)] }
  transact(db, (tx) => {
    keepDeliberationView(tx, contents.prize, remembered)
  })
  return remembered
}

/** @throws AppError NOT_BUILT */
export function rememberView(
  db: ReadDb,
  view: DeliberationView,
  random: Ports['randomBytes'],
): void {
  const { letters } = rememberedView(db, random)
  const { prize } = discussedBuild(db).contents
  transact(db, (tx) => {
    keepDeliberationView(tx, prize, { view, letters })
  })
}

function inRandomOrder(ids: readonly JurorId[], random: Ports['randomBytes']): readonly JurorId[] {
  return ids
    .map((id) => ({ id, place: Buffer.from(random(16)).toString('hex') }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ id }) => id)
}
