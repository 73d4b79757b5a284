import type { EntryCode, JurorId } from '../model/ids.ts'
import { type Score, scoresOf } from '../scoring/score.ts'
import { average, populationDeviation, sum } from '../scoring/sums.ts'
import type { PlotSource } from './plotSource.ts'

/** One of a juror's totals as points above (or below 0: under) what the entry is measured by. */
export type Deviation = { readonly entryCode: EntryCode; readonly by: number }

export type JurorDeviations = {
  readonly jurorId: JurorId
  readonly name: string
  readonly deviations: readonly Deviation[]
  /** The least-squares severity, or without one the mean of the deviations; null without any. */
  readonly center: number | null
  /** Where 95 % of the severity lie; null without one. */
  readonly interval: readonly [number, number] | null
  /** Population standard deviation of the deviations; null below two. */
  readonly spread: number | null
}

/**
 * What the totals are measured by: the entry's value once severity is taken out, or where the readers share
 * too few entries for that, the mean of the other jurors' totals of the same entry.
 */
export type Basis = 'leastSquares' | 'others'

export function deviationBasis({ ranking }: PlotSource): Basis {
  const { jurors } = ranking
  return jurors.length > 0 && jurors.every(({ severity }) => severity !== null)
    ? 'leastSquares'
    : 'others'
}

/** Every juror of the category, the most severe first. */
export function jurorDeviations(source: PlotSource): readonly JurorDeviations[] {
  const basis = deviationBasis(source)
  const scores = scoresOf(source.counted)
  const reference = referenceOf(basis, source, scores)
  const results = new Map(source.ranking.jurors.map((juror) => [juror.id, juror]))
  return [...Map.groupBy(scores, ({ jurorId }) => jurorId)]
    .map(([jurorId, own]): JurorDeviations => {
      const deviations = own.flatMap((score) => {
        const value = reference(score)
        return value === null ? [] : [{ entryCode: score.entryCode, by: score.total - value }]
      })
      const by = deviations.map((deviation) => deviation.by)
      const mean = by.length === 0 ? null : average(by)
      const center = basis === 'leastSquares' ? (results.get(jurorId)?.severity ?? null) : mean
      const spread = by.length < 2 ? null : populationDeviation(by)
      const interval = results.get(jurorId)?.severityInterval ?? null
      const name = source.jurors.get(jurorId) ?? ''
      return { jurorId, name, deviations, center, interval, spread }
    })
    .toSorted((a, b) => (a.center ?? 0) - (b.center ?? 0) || (a.jurorId < b.jurorId ? -1 : 1))
}

function referenceOf(
  basis: Basis,
  { ranking }: PlotSource,
  scores: readonly Score[],
): (score: Score) => number | null {
  if (basis === 'leastSquares') {
    const all = [...ranking.entries, ...ranking.unranked]
    const values = new Map(all.map(({ code, leastSquares }) => [code, leastSquares]))
    return ({ entryCode }) => values.get(entryCode) ?? null
  }
  const byEntry = Map.groupBy(scores, ({ entryCode }) => entryCode)
  return ({ entryCode, total }) => {
    const own = byEntry.get(entryCode) ?? []
    return own.length < 2 ? null : (sum(own.map((one) => one.total)) - total) / (own.length - 1)
  }
}
