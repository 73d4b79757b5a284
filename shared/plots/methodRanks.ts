import type { EntryCode } from '../model/ids.ts'
import { Refusal } from '../scoring/figure.ts'
import { ComparedMethod } from '../scoring/methodPlaces.ts'
import type { PlotSource } from './plotSource.ts'

export type Standing = {
  readonly rank: number
  /** Where it is drawn: entries that share a rank are in the middle of the ranks that they take up. */
  readonly level: number
}

/** Where one method puts each entry. */
export type MethodRanks = {
  readonly method: ComparedMethod | 'official'
  readonly standings: ReadonlyMap<EntryCode, Standing>
}

/** A method that gives no ranks here, and why. */
export type RefusedMethod = { readonly method: ComparedMethod; readonly reason: Refusal }

/** The official order first, then every other method that places at least two of the ranked entries. */
export function methodRanks({ ranking, rule }: PlotSource): {
  readonly methods: readonly MethodRanks[]
  readonly refused: readonly RefusedMethod[]
} {
  const { entries } = ranking
  const others = ComparedMethod.options
    .filter((method) => method !== rule.method.kind)
    .map((method) => ({
      method,
      standings: standingsOf(
        entries.flatMap(({ code, places }) => {
          const place = places[method]
          return place === null ? [] : [{ code, rank: place.rank }]
        }),
      ),
    }))
  // Where the official rank is shared, the rows still stand below each other.
  const official = new Map(
    entries.map(({ code, rank }, row): [EntryCode, Standing] => [code, { rank, level: row + 1 }]),
  )
  return {
    methods: [
      { method: 'official', standings: official },
      ...others.filter(({ standings }) => standings.size > 1),
    ],
    refused: others
      .filter(({ standings }) => standings.size < 2)
      .map(({ method }) => ({ method, reason: reasonOf(method, ranking) })),
  }
}

type Ranked = { readonly code: EntryCode; readonly rank: number }

function standingsOf(ranked: readonly Ranked[]): ReadonlyMap<EntryCode, Standing> {
  const byRank = Map.groupBy(ranked, ({ rank }) => rank)
  return new Map(
    ranked.map(({ code, rank }) => {
      const sharing = byRank.get(rank)?.length ?? 1
      return [code, { rank, level: rank + (sharing - 1) / 2 }]
    }),
  )
}

function reasonOf(method: ComparedMethod, { entries, notes }: PlotSource['ranking']): Refusal {
  const all = [...notes, ...entries.flatMap((entry) => entry.notes)]
  const reasons = all.flatMap(({ figure, reason }) => {
    const refusal = Refusal.safeParse(reason)
    return figure === method && refusal.success ? [refusal.data] : []
  })
  return reasons[0] ?? 'too-few'
}
