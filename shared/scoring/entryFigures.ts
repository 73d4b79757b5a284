import type { EntryCode } from '../model/ids.ts'
import type { Rule } from '../model/rule.ts'
import { mean, median, trimmedMean } from './averages.ts'
import { bordaPoints, bordaShare, places } from './borda.ts'
import type { CountedSheet } from './countSheets.ts'
import { mapFigure, notesOf, valueOrNull } from './figure.ts'
import type { Figure, Note } from './figure.ts'
import { toNumber } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import type { KemenyOrder } from './kemeny.ts'
import type { Severity } from './leastSquares.ts'
import type { Interval } from './rankIntervals.ts'
import type { UnrankedResult } from './results.ts'
import type { StandardScores } from './standardScores.ts'
import { spread, sum } from './sums.ts'

/** What is known of a category as a whole, from which each entry takes its part. */
export type CategoryFigures = {
  readonly rule: Rule
  readonly counted: readonly CountedSheet[]
  readonly severity: Figure<Severity>
  readonly standard: StandardScores
  readonly kemeny: Figure<KemenyOrder>
  readonly intervals: ReadonlyMap<EntryCode, Figure<Interval>>
}

export type EntryFigures = Omit<UnrankedResult, 'code' | 'reason'>
type Refused = { readonly refused: 'too-few' | 'unranked' }

const tooFew: Refused = { refused: 'too-few' }
const unranked: Refused = { refused: 'unranked' }

/** Every figure beside the official score, for any entry of the category. */
export function figuresByEntry(category: CategoryFigures): (code: EntryCode) => EntryFigures {
  const sheets = Map.groupBy(category.counted, ({ entryCode }) => entryCode)
  const points = Map.groupBy(places(category.counted), ({ entryCode }) => entryCode)
  const drop = category.rule.method.kind === 'trimmed' ? category.rule.method.drop : 1
  return (code) => {
    const totals = (sheets.get(code) ?? []).map(({ total }) => total)
    const own = points.get(code)
    return asResult(totals.length, {
      mean: fromFraction(mean(totals)),
      median: fromFraction(median(totals)),
      trimmed: fromFraction(trimmedMean(totals, drop)),
      z: category.standard.entries.get(code) ?? tooFew,
      leastSquares: own ? mapFigure(category.severity, (v) => v.values.get(code) ?? 0) : tooFew,
      borda: own ? { value: sum(own.map(bordaPoints)) } : tooFew,
      bordaShare: fromFraction(mean((own ?? []).flatMap((place) => bordaShare(place) ?? []))),
      spread: spread(totals.map(toNumber)),
      kemeny: kemenyPlace(category.kemeny, code),
      interval: category.intervals.get(code) ?? unranked,
    })
  }
}

type Named = Readonly<
  Record<Exclude<keyof EntryFigures, 'sheets' | 'notes' | 'interval'>, Figure>
> & {
  readonly interval: Figure<Interval>
}

function asResult(sheets: number, figures: Named): EntryFigures {
  const notes: readonly Note[] = notesOf(figures)
  return {
    sheets,
    mean: valueOrNull(figures.mean),
    median: valueOrNull(figures.median),
    trimmed: valueOrNull(figures.trimmed),
    z: valueOrNull(figures.z),
    leastSquares: valueOrNull(figures.leastSquares),
    borda: valueOrNull(figures.borda),
    bordaShare: valueOrNull(figures.bordaShare),
    spread: valueOrNull(figures.spread),
    kemeny: valueOrNull(figures.kemeny),
    interval: valueOrNull(figures.interval),
    notes,
  }
}

function fromFraction(value: Fraction | null): Figure {
  return value === null ? tooFew : { value: toNumber(value) }
}

function kemenyPlace(kemeny: Figure<KemenyOrder>, code: EntryCode): Figure {
  if ('refused' in kemeny) return kemeny
  const place = kemeny.value.order.indexOf(code) + 1
  return place === 0 ? unranked : { value: place }
}
