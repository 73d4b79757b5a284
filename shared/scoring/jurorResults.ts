import type { EntryCode, JurorId } from '../model/ids.ts'
import { correlation } from './correlation.ts'
import type { Pair } from './correlation.ts'
import { distribution } from './distribution.ts'
import { mapFigure, notesOf, valueOrNull } from './figure.ts'
import type { Figure } from './figure.ts'
import type { Severity } from './leastSquares.ts'
import type { JurorResult } from './results.ts'
import type { Score } from './score.ts'
import { jurorFits } from './severityErrors.ts'
import type { JurorFit } from './severityErrors.ts'
import type { StandardScores } from './standardScores.ts'
import { average, spread } from './sums.ts'
import { textOrder } from './textOrder.ts'

/** What a juror's figures are seen against. */
type Jury = {
  readonly byEntry: ReadonlyMap<EntryCode, readonly Score[]>
  readonly severity: Figure<Severity>
  readonly standard: StandardScores
  readonly fits: Figure<ReadonlyMap<JurorId, JurorFit>>
}

/** Each juror who scored anything in the category, by id. A note on `z` says why the juror's z-scores do not count. */
export function jurorResults(
  scores: readonly Score[],
  severity: Figure<Severity>,
  standard: StandardScores,
): readonly JurorResult[] {
  const byEntry = Map.groupBy(scores, ({ entryCode }) => entryCode)
  const fits = mapFigure(severity, (model) => jurorFits(scores, model))
  return [...Map.groupBy(scores, ({ jurorId }) => jurorId)]
    .toSorted(([a], [b]) => textOrder(a, b))
    .map(([id, own]) => jurorResult(id, own, { byEntry, severity, standard, fits }))
}

function jurorResult(
  id: JurorId,
  own: readonly Score[],
  { byEntry, severity, standard, fits }: Jury,
): JurorResult {
  const totals = own.map(({ total }) => total)
  const fit = fitOf(id, fits)
  const figures = {
    severity: mapFigure(severity, ({ severities }) => severities.get(id) ?? 0),
    spread: spread(totals),
    correlation: correlation(pairsWithOthers(id, own, byEntry)),
    severityError: fit.error,
    residual: fit.residual,
  }
  return {
    id,
    sheets: own.length,
    severity: valueOrNull(figures.severity),
    severityError: valueOrNull(fit.error),
    severityInterval: valueOrNull(fit.interval),
    residual: valueOrNull(fit.residual),
    spread: valueOrNull(figures.spread),
    correlation: valueOrNull(figures.correlation),
    distribution: distribution(totals),
    identical: identicalShare(own),
    notes: notesOf({ ...figures, z: standard.jurors.get(id) ?? { refused: 'too-few' } }),
  }
}

function fitOf(id: JurorId, fits: Jury['fits']): JurorFit {
  const none = 'refused' in fits ? fits : ({ refused: 'too-few' } as const)
  const own = 'value' in fits ? fits.value.get(id) : undefined
  return own ?? { error: none, interval: none, residual: none }
}

/** The juror's totals with the mean of the other jurors', for the entries that others scored too. */
function pairsWithOthers(
  id: JurorId,
  own: readonly Score[],
  byEntry: Jury['byEntry'],
): readonly Pair[] {
  return own.flatMap(({ entryCode, total }): readonly Pair[] => {
    const others = (byEntry.get(entryCode) ?? []).filter(({ jurorId }) => jurorId !== id)
    if (others.length === 0) return []
    return [[total, average(others.map((other) => other.total))]]
  })
}

/** The share of the sheets with the most frequent total: 1 for a juror who gave everybody the same. */
function identicalShare(own: readonly Score[]): number {
  const groups = Map.groupBy(own, ({ total }) => total)
  return Math.max(...[...groups.values()].map(({ length }) => length)) / own.length
}
