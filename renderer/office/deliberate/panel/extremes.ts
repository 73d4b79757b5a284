import type { Scale } from '../../../../shared/model/rubric.ts'
import type { Mark } from '../../../../shared/model/sheet.ts'

/** The highest or the lowest of a row, and whether the two are far apart. */
export type Extreme = { readonly end: 'highest' | 'lowest'; readonly isFar: boolean }

/** At half of the scale jurors mean different things. */
const farApart = 0.5

export function extremesOf(
  marks: readonly (Mark | null)[],
  { minimum, maximum }: Pick<Scale, 'minimum' | 'maximum'>,
): readonly (Extreme | null)[] {
  const points = marks.filter((mark) => typeof mark === 'number')
  const [lowest, highest] = [Math.min(...points), Math.max(...points)]
  if (points.length < 2 || lowest === highest) return marks.map(() => null)
  const isFar = highest - lowest >= farApart * (maximum - minimum)
  return marks.map((mark) => {
    if (mark === highest) return { end: 'highest', isFar }
    return mark === lowest ? { end: 'lowest', isFar } : null
  })
}
