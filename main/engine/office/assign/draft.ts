/** Jurors, entries and categories as numbers from 0, in the order in which chance has put them. */
export type Problem = {
  readonly jurors: number
  readonly categories: number
  /** The category of each entry. */
  readonly categoryOf: readonly number[]
  readonly perEntry: number
  /** Whether no conflict keeps the juror from the entry. */
  readonly may: (juror: number, entry: number) => boolean
  /** Whether the juror knows a topic of the entry; an entry without topics is for everybody. */
  readonly fits: (juror: number, entry: number) => boolean
  /** Whether the category can do without the juror and hangs together only if it does. */
  readonly spare: (juror: number, category: number) => boolean
}

/** Who reads what so far, and how much that is. */
export type Draft = {
  readonly readers: readonly Set<number>[]
  /** Entries of each juror. */
  readonly load: number[]
  /** Entries of each juror in each category, at `juror * categories + category`. */
  readonly cell: number[]
}

export function emptyDraft({ jurors, categories, categoryOf }: Problem): Draft {
  return {
    readers: categoryOf.map(() => new Set()),
    load: Array.from({ length: jurors }, () => 0),
    cell: Array.from({ length: jurors * categories }, () => 0),
  }
}

export function give(problem: Problem, draft: Draft, juror: number, entry: number): void {
  readersOf(draft, entry).add(juror)
  count(problem, draft, juror, entry, 1)
}

/** Lets juror `to` read the entry instead of `from`. */
export function handOver(
  problem: Problem,
  draft: Draft,
  { entry, from, to }: { readonly entry: number; readonly from: number; readonly to: number },
): void {
  readersOf(draft, entry).delete(from)
  count(problem, draft, from, entry, -1)
  give(problem, draft, to, entry)
}

export function readersOf({ readers }: Draft, entry: number): Set<number> {
  return at(readers, entry)
}

/** An item that is there by construction; anything else is a bug. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`nothing at ${index}`)
  return item
}

function count(problem: Problem, draft: Draft, juror: number, entry: number, change: number): void {
  const cell = juror * problem.categories + at(problem.categoryOf, entry)
  draft.load[juror] = at(draft.load, juror) + change
  draft.cell[cell] = at(draft.cell, cell) + change
}
