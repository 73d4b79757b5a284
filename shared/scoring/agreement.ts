import { completeBlock } from './completeBlock.ts'
import type { CompleteBlock } from './completeBlock.ts'
import type { Figure } from './figure.ts'
import { mapFigure, notesOf, valueOrNull } from './figure.ts'
import { intraclass } from './intraclass.ts'
import { kendallW } from './kendall.ts'
import { krippendorffAlpha } from './krippendorff.ts'
import type { Agreement } from './results.ts'
import type { Score } from './score.ts'

type BlockFigures = Readonly<Record<'icc21' | 'icc2k' | 'kendallW' | 'kendallP', Figure>>

/** How far the jurors agree: alpha over all totals, ICC and W over the complete block. */
export function agreement(scores: readonly Score[]): Agreement {
  const units = [...Map.groupBy(scores, ({ entryCode }) => entryCode).values()].map((own) =>
    own.map(({ total }) => total),
  )
  const block = completeBlock(scores)
  const figures = {
    alphaInterval: krippendorffAlpha(units, 'interval'),
    alphaOrdinal: krippendorffAlpha(units, 'ordinal'),
    ...blockFigures(block),
  }
  return {
    alphaInterval: valueOrNull(figures.alphaInterval),
    alphaOrdinal: valueOrNull(figures.alphaOrdinal),
    icc21: valueOrNull(figures.icc21),
    icc2k: valueOrNull(figures.icc2k),
    kendallW: valueOrNull(figures.kendallW),
    kendallP: valueOrNull(figures.kendallP),
    block: block && { entries: block.entries, jurors: block.jurors },
    notes: notesOf(figures),
  }
}

function blockFigures(block: CompleteBlock | null): BlockFigures {
  const none: Figure = { refused: 'no-complete-block' }
  if (block === null) return { icc21: none, icc2k: none, kendallW: none, kendallP: none }
  const { icc21, icc2k } = intraclass(block.table)
  const concordance = kendallW(block.table)
  return {
    icc21,
    icc2k,
    kendallW: mapFigure(concordance, ({ w }) => w),
    kendallP: mapFigure(concordance, ({ p }) => p),
  }
}
