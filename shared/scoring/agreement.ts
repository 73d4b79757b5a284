import { agreementNotes } from './agreementNotes.ts'
import type { Agreement } from './agreementResult.ts'
import { blockFigures } from './blockFigures.ts'
import type { Bootstrap } from './bootstrap.ts'
import { completeBlock } from './completeBlock.ts'
import type { Level } from './disagreement.ts'
import type { Figure } from './figure.ts'
import { mapFigure, valueOrNull, valuesOrNull } from './figure.ts'
import { alphaBounds, krippendorffAlpha } from './krippendorff.ts'
import type { Score } from './score.ts'

/** How far the jurors agree: alpha over all scores, ICC and W over the complete block. `bootstrap` is alpha's. */
export function agreement(scores: readonly Score[], bootstrap: Bootstrap): Agreement {
  const units = [...Map.groupBy(scores, ({ entryCode }) => entryCode).values()].map((own) =>
    own.map(({ total }) => total),
  )
  const block = completeBlock(scores)
  const { forms, tests, concordance, ...ofBlock } = blockFigures(block)
  const alphas = ofEachLevel((level) => krippendorffAlpha(units, level))
  const bounds = ofEachLevel((level) => alphaBounds(units, level, bootstrap))
  const figures = {
    ...alphas,
    ...forms,
    kendallW: mapFigure(concordance, ({ w }) => w),
    kendallP: mapFigure(concordance, ({ p }) => p),
  }
  const intervals = { ...bounds, ...ofBlock.intervals }
  return {
    ...valuesOrNull(figures),
    intervals: valuesOrNull(intervals),
    anova: block && valuesOrNull(tests),
    kendall: valueOrNull(concordance),
    block: block && { entries: block.entries, jurors: block.jurors },
    notes: agreementNotes(figures, intervals, block),
  }
}

type Alphas<T> = Readonly<
  Record<'alphaNominal' | 'alphaOrdinal' | 'alphaInterval' | 'alphaRatio', Figure<T>>
>

function ofEachLevel<T>(of: (level: Level) => Figure<T>): Alphas<T> {
  return {
    alphaNominal: of('nominal'),
    alphaOrdinal: of('ordinal'),
    alphaInterval: of('interval'),
    alphaRatio: of('ratio'),
  }
}
