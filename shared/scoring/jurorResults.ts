import type { EntryCode, JurorId } from '../model/ids.ts'
import type { Figure } from './figure.ts'
import { mapFigure, notesOf, valueOrNull } from './figure.ts'
import type { Severity } from './leastSquares.ts'
import type { JurorResult } from './results.ts'
import type { Score } from './score.ts'
import type { StandardScores } from './standardScores.ts'
import { allEqual, average, spread, squaredDeviations, sum } from './sums.ts'
import { textOrder } from './textOrder.ts'

/** Fewer pairs than this correlate by accident. */
const fewestPairs = 3

type Pair = { readonly own: number; readonly others: number }

/** Each juror who scored anything in the category, by id. A note on `z` says why the juror's z-scores do not count. */
export function jurorResults(
  scores: readonly Score[],
  severity: Figure<Severity>,
  standard: StandardScores,
): readonly JurorResult[] {
  const byEntry = Map.groupBy(scores, ({ entryCode }) => entryCode)
  return [...Map.groupBy(scores, ({ jurorId }) => jurorId)]
    .toSorted(([a], [b]) => textOrder(a, b))
    .map(([id, own]) => {
      const figures = {
        severity: mapFigure(severity, ({ severities }) => severities.get(id) ?? 0),
        spread: spread(own.map(({ total }) => total)),
        correlation: correlation(pairsWithOthers(id, own, byEntry)),
      }
      return {
        id,
        sheets: own.length,
        severity: valueOrNull(figures.severity),
        spread: valueOrNull(figures.spread),
        correlation: valueOrNull(figures.correlation),
        identical: identicalShare(own),
        notes: notesOf({ ...figures, z: standard.jurors.get(id) ?? { refused: 'too-few' } }),
      }
    })
}

/** The juror's totals with the mean of the other jurors', for the entries that others scored too. */
function pairsWithOthers(
  id: JurorId,
  own: readonly Score[],
  byEntry: ReadonlyMap<EntryCode, readonly Score[]>,
): readonly Pair[] {
  return own.flatMap(({ entryCode, total }) => {
    const others = (byEntry.get(entryCode) ?? []).filter(({ jurorId }) => jurorId !== id)
    if (others.length === 0) return []
    return [{ own: total, others: average(others.map((other) => other.total)) }]
  })
}

/** Pearson's r. */
function correlation(pairs: readonly Pair[]): Figure {
  if (pairs.length < fewestPairs) return { refused: 'too-few' }
  const x = pairs.map(({ own }) => own)
  const y = pairs.map(({ others }) => others)
  if (allEqual(x) || allEqual(y)) return { refused: 'constant' }
  const [centerX, centerY] = [average(x), average(y)]
  const together = sum(pairs.map(({ own, others }) => (own - centerX) * (others - centerY)))
  return { value: together / Math.sqrt(squaredDeviations(x) * squaredDeviations(y)) }
}

/** The share of the sheets with the most frequent total: 1 for a juror who gave everybody the same. */
function identicalShare(own: readonly Score[]): number {
  const groups = Map.groupBy(own, ({ total }) => total)
  return Math.max(...[...groups.values()].map(({ length }) => length)) / own.length
}
