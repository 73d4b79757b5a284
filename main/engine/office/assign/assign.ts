import { AppError } from '../../../../shared/errors.ts'
import type { CategoryId, EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import type { Assignment } from '../../../../shared/model/juror.ts'
import { seededRandom, type Random } from '../../../../shared/scoring/random.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { pairKey } from '../prizeFolder/prizeFolder.ts'
import { connectCategories } from './connectCategories.ts'
import { at, readersOf, type Draft, type Problem } from './draft.ts'
import { evenLoads } from './evenLoads.ts'
import { firstReaders } from './firstReaders.ts'
import { shuffled } from './shuffle.ts'
import { spareJurors } from './spareJurors.ts'

/** `expertise` and `topics` are compared whatever their case; without any, everybody fits. */
type WishedJuror = { readonly id: JurorId; readonly expertise?: readonly string[] }
type WishedEntry = {
  readonly code: EntryCode
  readonly categoryId: CategoryId
  readonly topics?: readonly string[]
}

export type AssignmentWish = {
  readonly jurors: readonly WishedJuror[]
  readonly entries: readonly WishedEntry[]
  readonly conflicts: readonly Assignment[]
  /** Readers of each entry. */
  readonly perEntry: number
  readonly seed: number
}

/**
 * Gives each entry exactly `perEntry` readers without a conflict, by entry, then juror. Loads are as even as
 * conflicts allow. Where that leaves a choice, as many readers as possible know one of the entry's topics;
 * after that the loads within each category are even. The readers of each category hang together through
 * shared entries where that is possible at all, else severity could not be told from quality.
 * The same seed gives the same assignments, whatever the order of the wish's lists.
 * @throws AppError ASSIGNMENT_IMPOSSIBLE
 */
export function assign(wish: AssignmentWish): readonly Assignment[] {
  const random = seededRandom(wish.seed)
  const byId = wish.jurors.toSorted((a, b) => textOrder(a.id, b.id))
  const jurors = shuffled(byId, random)
  const sorted = wish.entries.toSorted((a, b) => textOrder(a.code, b.code))
  refuseImpossible(wish, sorted)
  const entries = shuffled(sorted, random)
  const problem = problemOf({ ...wish, jurors, entries })
  const draft = solve(problem, random)
  return entries
    .flatMap(({ code }, entry) =>
      [...readersOf(draft, entry)].map((juror) => ({
        jurorId: at(jurors, juror).id,
        entryCode: code,
      })),
    )
    .toSorted((a, b) => textOrder(a.entryCode, b.entryCode) || textOrder(a.jurorId, b.jurorId))
}

function solve(problem: Problem, random: Random): Draft {
  const draft = firstReaders(problem, random)
  evenLoads(problem, draft)
  connectCategories(problem, draft, random)
  return draft
}

function refuseImpossible(wish: AssignmentWish, entries: AssignmentWish['entries']): void {
  const readers = wish.perEntry
  const inConflict = new Set(wish.conflicts.map(pairKey))
  for (const { code } of entries) {
    const isFree = ({ id: jurorId }: WishedJuror): boolean =>
      !inConflict.has(pairKey({ jurorId, entryCode: code }))
    const available = wish.jurors.filter(isFree).length
    if (available < readers)
      throw new AppError('ASSIGNMENT_IMPOSSIBLE', { entry: code, readers, available })
  }
}

function problemOf({ jurors, entries, conflicts, perEntry }: AssignmentWish): Problem {
  const byCategory = Map.groupBy(entries, ({ categoryId }) => categoryId)
  const categories = [...byCategory.keys()]
  const inConflict = new Set(conflicts.map(pairKey))
  const free = entries.map(({ code }) =>
    jurors.map(({ id: jurorId }) => !inConflict.has(pairKey({ jurorId, entryCode: code }))),
  )
  return {
    jurors: jurors.length,
    categories: categories.length,
    categoryOf: entries.map(({ categoryId }) => categories.indexOf(categoryId)),
    perEntry,
    may: (juror, entry) => free[entry]?.[juror] === true,
    fits: fitting(jurors, entries),
    spare: spareJurors(
      jurors.length,
      perEntry,
      [...byCategory.values()].map(({ length }) => length),
    ),
  }
}

function fitting(jurors: readonly WishedJuror[], entries: readonly WishedEntry[]): Problem['fits'] {
  const known = jurors.map(({ expertise = [] }) => new Set(expertise.map(topicKey)))
  const fit = entries.map(({ topics = [] }) =>
    known.map(
      (topicsKnown) => topics.length === 0 || topics.some((one) => topicsKnown.has(topicKey(one))),
    ),
  )
  return (juror, entry) => fit[entry]?.[juror] !== false
}

function topicKey(topic: string): string {
  return topic.normalize('NFC').toLowerCase()
}
