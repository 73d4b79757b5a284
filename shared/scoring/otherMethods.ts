import type { EntryCode } from '../model/ids.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Method, Rule } from '../model/rule.ts'
import type { CountedSheet } from './countSheets.ts'
import type { Figure, Note } from './figure.ts'
import { fromInteger, fromNumber, toFractionText } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import type { KemenyOrder } from './kemeny.ts'
import type { Severity } from './leastSquares.ts'
import { ComparedMethod } from './methodPlaces.ts'
import type { MethodPlace, MethodPlaces } from './methodPlaces.ts'
import { officialScore, valuesByEntry } from './officialScore.ts'
import { rankByScore } from './rank.ts'
import type { RankedEntry, Ranking } from './rank.ts'
import type { StandardScores } from './standardScores.ts'

/** What the methods start from. */
export type Beside = {
  readonly rubric: Rubric
  readonly rule: Rule
  readonly ranking: Ranking
  readonly counted: readonly CountedSheet[]
  readonly severity: Figure<Severity>
  readonly standard: StandardScores
  readonly kemeny: Figure<KemenyOrder>
}

type Places = ReadonlyMap<EntryCode, MethodPlace>
type ScoreOf = (code: EntryCode) => Fraction | null

/** Floats closer than this are equal, so that rounding separates nobody. */
const decimals = 9

/**
 * Where each method would put the ranked entries. Equal scores go through the rule's own tie-breaks, so
 * that a rank differs from the official one because of the method alone. Borda's places are by the mean
 * share of beaten entries, as the rule `borda` ranks: plain sums would reward being read by more jurors.
 */
export function otherMethods(beside: Beside): {
  readonly places: (code: EntryCode) => MethodPlaces
  readonly notes: readonly Note[]
} {
  const { ranked } = beside.ranking
  const scores = scoresOf(beside)
  const placed = ComparedMethod.options.map(
    (method) => [method, placesBy(scores[method], beside)] as const,
  )
  const partial = placed.filter(([, places]) => places.size > 0 && places.size < ranked.length)
  const byMethod = new Map<ComparedMethod, Places>(placed)
  const place = (method: ComparedMethod, code: EntryCode): MethodPlace | null =>
    byMethod.get(method)?.get(code) ?? null
  return {
    places: (code) => ({
      mean: place('mean', code),
      trimmed: place('trimmed', code),
      median: place('median', code),
      z: place('z', code),
      leastSquares: place('leastSquares', code),
      borda: place('borda', code),
      kemeny: place('kemeny', code),
    }),
    notes: partial.map(([figure]) => ({ figure, reason: 'not-all' })),
  }
}

function scoresOf(beside: Beside): Readonly<Record<ComparedMethod, ScoreOf>> {
  const { rule, severity, standard, kemeny } = beside
  const drop = rule.method.kind === 'trimmed' ? rule.method.drop : 1
  return {
    mean: byRule({ kind: 'mean' }, beside),
    trimmed: byRule({ kind: 'trimmed', drop }, beside),
    median: byRule({ kind: 'median' }, beside),
    borda: byRule({ kind: 'borda' }, beside),
    z: (code) => rounded(standard.entries.get(code)),
    leastSquares: (code) => {
      const value = 'value' in severity ? severity.value.values.get(code) : undefined
      return value === undefined ? null : fromNumber(value, decimals)
    },
    kemeny: (code) => {
      const place = 'value' in kemeny ? kemeny.value.order.indexOf(code) : -1
      return place === -1 ? null : fromInteger(-place)
    },
  }
}

function byRule(method: Method, { counted }: Beside): ScoreOf {
  const values = valuesByEntry(method, counted)
  return (code) => officialScore(method, values.get(code) ?? [])
}

function rounded(figure: Figure | undefined): Fraction | null {
  return figure && 'value' in figure ? fromNumber(figure.value, decimals) : null
}

function placesBy(scoreOf: ScoreOf, { rubric, rule, ranking, counted }: Beside): Places {
  const byEntry = Map.groupBy(counted, ({ entryCode }) => entryCode)
  const scored = ranking.ranked.flatMap(({ code }) => {
    const score = scoreOf(code)
    return score === null ? [] : [{ code, score: toFractionText(score) }]
  })
  const { ranked } = rankByScore(scored, rule, {
    rubric,
    notApplicable: rule.notApplicable,
    sheetsOf: (code) => byEntry.get(code) ?? [],
  })
  const official = officialAmong(new Set(scored.map(({ code }) => code)), ranking.ranked)
  return new Map(
    ranked.map(({ code, rank }) => [code, { rank, official: official.get(code) ?? rank }]),
  )
}

/** The official ranks as they are when the others are passed over. */
function officialAmong(
  codes: ReadonlySet<EntryCode>,
  ranked: readonly RankedEntry[],
): ReadonlyMap<EntryCode, number> {
  const among = ranked.filter(({ code }) => codes.has(code))
  return new Map(
    among.map(({ code, rank }) => [code, 1 + among.filter((other) => other.rank < rank).length]),
  )
}
