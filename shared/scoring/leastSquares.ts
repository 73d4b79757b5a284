import type { EntryCode, JurorId } from '../model/ids.ts'
import { connected } from './connected.ts'
import type { Figure } from './figure.ts'
import { inverse } from './linearSystem.ts'
import type { Score } from './score.ts'
import { average, sum } from './sums.ts'

/** T = v + b: `values` are the entries' v, `severities` the jurors' b, which sum to 0; b < 0 is severe. */
export type Severity = {
  readonly values: ReadonlyMap<EntryCode, number>
  readonly severities: ReadonlyMap<JurorId, number>
  /** Its jurors' covariances, apart from the variance of the errors; an equal part of all of them says nothing. */
  readonly covariance: (one: JurorId, other: JurorId) => number
}

/**
 * The additive model T_ij = v_i + b_j + e with Σ b = 0, by ordinary least squares (MacKay et al. 2017,
 * Calibration with confidence, with equal confidences). The normal equations are solved for b alone:
 * v_i is the mean of T_ij - b_j over the entry's jurors. Unsolvable unless the graph is connected.
 */
export function leastSquares(scores: readonly Score[]): Figure<Severity> {
  if (scores.length === 0) return { refused: 'too-few' }
  if (!connected(scores)) return { refused: 'not-connected' }
  const entries = Map.groupBy(scores, ({ entryCode }) => entryCode)
  const { severities, covariance } = jurorSeverities(scores, entries)
  const values = [...entries].map(([code, own]) => {
    const corrected = own.map(({ jurorId, total }) => total - (severities.get(jurorId) ?? 0))
    return [code, average(corrected)] as const
  })
  return { value: { values: new Map(values), severities, covariance } }
}

type Entries = ReadonlyMap<EntryCode, readonly Score[]>
type Reading = { readonly own: readonly Score[]; readonly codes: ReadonlySet<EntryCode> }

/**
 * For each juror j: n_j b_j - Σ_l b_l Σ_i 1/n_i = Σ_i (T_ij - mean_i), the inner sum over the entries
 * that j and l both scored. Adding Σ b = 0 to every equation makes the matrix positive definite and
 * changes no solution.
 */
function jurorSeverities(
  scores: readonly Score[],
  entries: Entries,
): Pick<Severity, 'severities' | 'covariance'> {
  const readings = new Map(
    [...Map.groupBy(scores, ({ jurorId }) => jurorId)].map(([juror, own]) => [
      juror,
      { own, codes: new Set(own.map(({ entryCode }) => entryCode)) },
    ]),
  )
  const all = [...readings.values()]
  const matrix = all.map((j) =>
    all.map((l) => 1 + (j === l ? j.own.length : 0) - overlap(j, l, entries)),
  )
  const inverted = inverse(matrix)
  const right = all.map(({ own }) => surplus(own, entries))
  const solution = inverted.map((row) => sum(row.map((factor, j) => factor * (right[j] ?? 0))))
  const places = new Map([...readings.keys()].map((juror, place) => [juror, place]))
  return {
    severities: new Map([...places].map(([juror, place]) => [juror, solution[place] ?? 0])),
    // What was added to every equation to make them solvable is taken out again.
    covariance: (one, other) =>
      (inverted[places.get(one) ?? -1]?.[places.get(other) ?? -1] ?? 0) - 1 / all.length ** 2,
  }
}

/** Σ 1/n_i over the entries that both scored, n_i the entry's number of sheets. */
function overlap(j: Reading, l: Reading, entries: Entries): number {
  const shared = j.own.filter(({ entryCode }) => l.codes.has(entryCode))
  return sum(shared.map(({ entryCode }) => 1 / (entries.get(entryCode)?.length ?? 1)))
}

/** How much a juror's totals lie above their entries' means, added up. */
function surplus(own: readonly Score[], entries: Entries): number {
  const mean = (code: EntryCode): number =>
    average((entries.get(code) ?? []).map(({ total }) => total))
  return sum(own.map(({ entryCode, total }) => total - mean(entryCode)))
}
