import type { JurorId } from '../model/ids.ts'
import type { Bounds } from './bounds.ts'
import type { Figure } from './figure.ts'
import { studentQuantile } from './fDistribution.ts'
import type { Severity } from './leastSquares.ts'
import type { Score } from './score.ts'
import { fewestSheetsForZ } from './standardScores.ts'
import { average, sum } from './sums.ts'

/** How sure a juror's severity is, and how well quality and severity explain the juror's totals. */
export type JurorFit = {
  readonly error: Figure
  readonly interval: Figure<Bounds>
  readonly residual: Figure
}

type Remainder = { readonly jurorId: JurorId; readonly residual: number; readonly leverage: number }

/**
 * The standard error and 95 % interval (Student's t) of each juror's severity, and the mean square of
 * the juror's residuals over what is to be expected of them: Σ e² / (s² Σ (1 - h)), h the leverage. With
 * errors of one size for everybody the infit and the outfit of Rasch models are this one figure; it is
 * 1 for a juror like all, more for one who is hard to foresee.
 */
export function jurorFits(
  scores: readonly Score[],
  { values, severities, covariance }: Severity,
): ReadonlyMap<JurorId, JurorFit> {
  const byEntry = Map.groupBy(scores, ({ entryCode }) => entryCode)
  const remainders = scores.map(({ jurorId, entryCode, total }) => ({
    jurorId,
    residual: total - (values.get(entryCode) ?? 0) - (severities.get(jurorId) ?? 0),
    leverage: leverage(jurorId, byEntry.get(entryCode) ?? [], covariance),
  }))
  const freedom = scores.length - byEntry.size - severities.size + 1
  const variance = sum(remainders.map(({ residual }) => residual ** 2)) / freedom
  const least = average(scores.map(({ total }) => total ** 2)) * 1e-20
  const byJuror = Map.groupBy(remainders, ({ jurorId }) => jurorId)
  return new Map(
    [...byJuror].map(([jurorId, own]) => {
      if (freedom < 1) return [jurorId, refused('too-few')]
      if (variance <= least) return [jurorId, refused('constant')]
      const error = Math.sqrt(variance * covariance(jurorId, jurorId))
      const reach = error * studentQuantile(0.05, freedom)
      const severity = severities.get(jurorId) ?? 0
      return [
        jurorId,
        {
          error: { value: error },
          interval: { value: [severity - reach, severity + reach] },
          residual: residualOf(own, variance),
        },
      ]
    }),
  )
}

/** How far a total draws its own estimate: 1/n of the entry's mean, and its part in the severities. */
function leverage(
  juror: JurorId,
  sheets: readonly Score[],
  covariance: (one: JurorId, other: JurorId) => number,
): number {
  const jurors = sheets.map(({ jurorId }) => jurorId)
  const share = 1 / jurors.length
  const parts = jurors.map((one) => ({ one, part: (one === juror ? 1 : 0) - share }))
  const drawn = parts.flatMap(({ one, part }) =>
    parts.map((other) => part * other.part * covariance(one, other.one)),
  )
  return share + sum(drawn)
}

function residualOf(own: readonly Remainder[], variance: number): Figure {
  if (own.length < fewestSheetsForZ) return { refused: 'too-few' }
  const free = sum(own.map(({ leverage: drawn }) => 1 - drawn))
  if (free < 1e-9) return { refused: 'too-few' }
  return { value: sum(own.map(({ residual }) => residual ** 2)) / (variance * free) }
}

function refused(reason: 'too-few' | 'constant'): JurorFit {
  const none = { refused: reason }
  return { error: none, interval: none, residual: none }
}
