import type { OfficeEntry } from '../../../../shared/calls/views.ts'
import type { CategoryQueue, QueueOrder } from '../../../../shared/model/deliberationView.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type {
  CategoryResults,
  EntryResult,
  UnrankedResult,
} from '../../../../shared/scoring/results.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'

export type QueueRow = {
  readonly entry: OfficeEntry
  readonly result: EntryResult | UnrankedResult
  /** How many of its totals stand far from the others. */
  readonly outliers: number
  /** A juror in the room must not hear of it: neither its figures nor its place may tell anything. */
  readonly isCovered: boolean
}

type Wanted = Pick<CategoryQueue, 'cut' | 'hand'> & { readonly order: QueueOrder }

/** The entries of a category in the order in which the jury takes them. */
export function queueRows(
  entries: readonly OfficeEntry[],
  ranking: CategoryResults,
  covered: ReadonlySet<EntryCode>,
  wanted: Wanted,
): readonly QueueRow[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  const rows = [...ranking.entries, ...ranking.unranked].flatMap((result): readonly QueueRow[] => {
    const entry = byCode.get(result.code)
    if (entry === undefined) return []
    const outliers = ranking.outliers.filter(({ entryCode }) => entryCode === result.code).length
    return [{ entry, result, outliers, isCovered: covered.has(result.code) }]
  })
  const ordered = rows.toSorted(orders[wanted.order](ranking, wanted))
  if (wanted.order === 'hand') return ordered
  const hidden = ordered.filter(({ isCovered }) => isCovered)
  return [...ordered.filter(({ isCovered }) => !isCovered), ...hidden.toSorted(byEntryCode)]
}

type Compare = (a: QueueRow, b: QueueRow) => number

const orders: Readonly<Record<QueueOrder, (ranking: CategoryResults, wanted: Wanted) => Compare>> =
  {
    rank: () => byRank,
    disagreement: () => (a, b) =>
      (b.result.spread ?? -1) - (a.result.spread ?? -1) || b.outliers - a.outliers || byRank(a, b),
    cut: (ranking, { cut }) => {
      const boundary = cutScore(ranking, cut)
      const distance = ({ result }: QueueRow): number =>
        'rank' in result ? Math.abs(Number(result.score) - boundary) : Number.MAX_VALUE
      return (a, b) => distance(a) - distance(b) || byRank(a, b)
    },
    hand: (_, { hand }) => {
      const places = new Map(hand.map((code, place) => [code, place]))
      const placeOf = ({ entry }: QueueRow): number => places.get(entry.code) ?? hand.length
      return (a, b) => placeOf(a) - placeOf(b) || byRank(a, b)
    },
  }

/** Halfway between the last entry above the cut and the first below it. */
function cutScore({ entries }: CategoryResults, cut: number): number {
  const last = entries[Math.min(cut, entries.length) - 1]
  const next = entries[cut] ?? last
  return (Number(last?.score ?? 0) + Number(next?.score ?? 0)) / 2
}

function byRank(a: QueueRow, b: QueueRow): number {
  return rankOf(a) - rankOf(b) || byEntryCode(a, b)
}

function rankOf({ result }: QueueRow): number {
  return 'rank' in result ? result.rank : Number.MAX_SAFE_INTEGER
}

function byEntryCode(a: QueueRow, b: QueueRow): number {
  return textOrder(a.entry.code, b.entry.code)
}

/** The order by hand after an entry was put before another; null puts it last. */
export function movedBefore(
  order: readonly EntryCode[],
  moved: EntryCode,
  before: EntryCode | null,
): readonly EntryCode[] {
  const others = order.filter((code) => code !== moved)
  const place = before === null ? -1 : others.indexOf(before)
  return place === -1 ? [...others, moved] : others.toSpliced(place, 0, moved)
}
