import type { EntryCode } from '../model/ids.ts'
import type { FigureName, Note } from '../scoring/figure.ts'
import type { EntryResult } from '../scoring/results.ts'
import type { PlotSource } from './plotSource.ts'

/** The other ways of ranking, in the order in which they stand beside the official one. */
export const otherMethods = [
  'mean',
  'trimmed',
  'median',
  'z',
  'leastSquares',
  'borda',
  'kemeny',
] as const satisfies readonly FigureName[]
export type OtherMethod = (typeof otherMethods)[number]

/** The rank of each entry by one method; those with equal figures share the middle of their ranks. */
export type MethodRanks = {
  readonly method: OtherMethod | 'official'
  readonly ranks: ReadonlyMap<EntryCode, number>
}

/** A method that gives no figures here, and why. */
export type RefusedMethod = { readonly method: OtherMethod; readonly reason: Note['reason'] }

/** The official order first, then every method that has a figure for at least two of the ranked entries. */
export function methodRanks({ ranking, rule }: PlotSource): {
  readonly methods: readonly MethodRanks[]
  readonly refused: readonly RefusedMethod[]
} {
  const { entries, notes } = ranking
  const others = otherMethods
    .filter((method) => method !== rule.method.kind)
    .map((method) => ({ method, ranks: ranksBy(entries, method) }))
  const official: MethodRanks = {
    method: 'official',
    ranks: middleRanks(entries.map(({ code, rank }) => ({ code, order: rank }))),
  }
  return {
    methods: [official, ...others.filter(({ ranks }) => ranks.size > 1)],
    refused: others
      .filter(({ ranks }) => ranks.size < 2)
      .map(({ method }) => ({ method, reason: reasonOf(method, entries, notes) })),
  }
}

function ranksBy(
  entries: readonly EntryResult[],
  method: OtherMethod,
): ReadonlyMap<EntryCode, number> {
  return middleRanks(
    entries.flatMap((entry) => {
      const figure = entry[method]
      // A place is best when it is low, everything else when it is high.
      return figure === null
        ? []
        : [{ code: entry.code, order: method === 'kemeny' ? figure : -rounded(figure) }]
    }),
  )
}

/** What differs by the last bit of a float alone is equal. */
function rounded(figure: number): number {
  return Math.round(figure * 1e9) / 1e9
}

type Ordered = { readonly code: EntryCode; readonly order: number }

/** Ranks from 1 by ascending order; equals share the mean of the ranks that they take up. */
function middleRanks(ordered: readonly Ordered[]): ReadonlyMap<EntryCode, number> {
  const groups = [...Map.groupBy(ordered, ({ order }) => order)].toSorted(([a], [b]) => a - b)
  const ranks = new Map<EntryCode, number>()
  for (const [, group] of groups) {
    const middle = ranks.size + (group.length + 1) / 2
    for (const { code } of group) ranks.set(code, middle)
  }
  return ranks
}

function reasonOf(
  method: OtherMethod,
  entries: readonly EntryResult[],
  notes: readonly Note[],
): Note['reason'] {
  const all = [...notes, ...entries.flatMap((entry) => entry.notes)]
  return all.find(({ figure }) => figure === method)?.reason ?? 'too-few'
}
