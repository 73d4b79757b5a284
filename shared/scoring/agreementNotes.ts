import type { AgreementIntervals } from './agreementResult.ts'
import type { Bounds } from './bounds.ts'
import type { CompleteBlock } from './completeBlock.ts'
import { notesOf } from './figure.ts'
import type { Figure, FigureName, Note } from './figure.ts'
import { intraclassForms } from './intraclass.ts'

type IntervalName = keyof AgreementIntervals

/** With fewer entries the distribution of chi-squared is far from that of W. */
const fewestForChiSquared = 8

/** With fewer, a coefficient of the complete block says more of these entries than of the jurors. */
const fewestForBlock = 5
const blockNotes = [...intraclassForms, 'kendallW' as const].map((figure): Note => ({
  figure,
  reason: 'few-entries',
}))

/** Why a figure is missing, and why a figure that is there has no interval around it. */
export function agreementNotes(
  figures: Readonly<Partial<Record<FigureName, Figure>>>,
  intervals: Readonly<Record<IntervalName, Figure<Bounds>>>,
  block: CompleteBlock | null,
): readonly Note[] {
  const given = (name: FigureName): boolean => 'value' in (figures[name] ?? { refused: '' })
  const without = notesOf(intervals).filter(({ figure }) => given(figure))
  const few = (block?.entries.length ?? 0) < fewestForBlock
  const rough = given('kendallP') && (block?.entries.length ?? 0) < fewestForChiSquared
  return [
    ...notesOf(figures),
    ...without.map(({ figure, reason }): Note => {
      return { figure, reason: reason === 'too-few' ? 'interval-too-few' : 'no-interval' }
    }),
    ...blockNotes.filter(({ figure }) => few && given(figure)),
    ...(rough ? [{ figure: 'kendallP', reason: 'rough' } as const] : []),
  ]
}
