import type { Concordance } from './agreementResult.ts'
import type { Bounds } from './bounds.ts'
import type { CompleteBlock } from './completeBlock.ts'
import type { Figure } from './figure.ts'
import { intraclass, intraclassTests } from './intraclass.ts'
import type { FTests, Intraclass, IntraclassForm } from './intraclass.ts'
import { intraclassIntervals } from './intraclassIntervals.ts'
import { kendallW } from './kendall.ts'

/** What only entries can tell that the same jurors all scored. */
export type BlockFigures = {
  readonly forms: Intraclass
  readonly intervals: Readonly<Record<IntraclassForm, Figure<Bounds>>>
  readonly tests: FTests
  readonly concordance: Figure<Concordance>
}

export function blockFigures(block: CompleteBlock | null): BlockFigures {
  if (block === null) return withoutBlock
  return {
    forms: intraclass(block.table),
    intervals: intraclassIntervals(block.table),
    tests: intraclassTests(block.table),
    concordance: kendallW(block.table),
  }
}

const none = { refused: 'no-complete-block' } as const
const noForms = { icc11: none, icc21: none, icc31: none, icc1k: none, icc2k: none, icc3k: none }
const withoutBlock: BlockFigures = {
  forms: noForms,
  intervals: noForms,
  tests: { oneWay: none, twoWay: none },
  concordance: none,
}
