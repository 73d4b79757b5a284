import type { IntlShape } from 'react-intl'
import type { EntryCode } from '../../shared/model/ids.ts'
import type { MarkUse, ScaleUse } from '../../shared/scoring/own/scaleUse.ts'
import { pointsText } from '../messages/quantities.ts'
import type { Words } from '../messages/useWords.ts'

/** One bar: one step of the scale, or a tenth of it where it has more steps than bars fit. */
export type ScaleColumn = {
  readonly key: string
  /** In hundredths, both included; null is "not applicable". */
  readonly span: { readonly from: number; readonly to: number } | null
  readonly codes: readonly EntryCode[]
}

const mostBars = 21

export function scaleColumns({ marks }: ScaleUse): readonly ScaleColumn[] {
  const steps = marks.filter(({ mark }) => mark !== 'not-applicable')
  const size = steps.length <= mostBars ? 1 : Math.ceil(steps.length / 10)
  const groups = Array.from({ length: Math.ceil(steps.length / size) }, (_, place) =>
    steps.slice(place * size, (place + 1) * size),
  )
  const left = marks.find(({ mark }) => mark === 'not-applicable')
  return [
    ...groups.map(columnOf),
    ...(left === undefined ? [] : [{ key: 'n/a', span: null, codes: left.codes }]),
  ]
}

function columnOf(group: readonly MarkUse[]): ScaleColumn {
  const [from, to] = [Number(group[0]?.mark), Number(group.at(-1)?.mark)]
  return { key: String(from), span: { from, to }, codes: group.flatMap(({ codes }) => codes) }
}

/** "3.5", "10 to 19", or that the criterion does not apply. */
export function columnText({ span }: ScaleColumn, words: Words, intl: IntlShape): string {
  if (span === null) return words('myScores.scale.notApplicable')
  const [from, to] = [pointsText(intl, span.from), pointsText(intl, span.to)]
  return from === to ? from : words('myScores.range.value', { lowest: from, highest: to })
}

/** The title of what received the points: of the sub-criterion where those are scored. */
export function titleOf({ criterion, path }: ScaleUse): string {
  const sub = criterion.subcriteria.find(({ id }) => path === `${criterion.id}/${id}`)
  return sub?.title ?? criterion.title
}

/** The mean of the points given, in hundredths; null when there are none. For a juror's eye. */
export function meanPoints({ marks }: ScaleUse): number | null {
  const points = marks.flatMap(({ mark, codes }) =>
    mark === 'not-applicable' ? [] : codes.map((): number => mark),
  )
  return points.length === 0 ? null : points.reduce((sum, one) => sum + one, 0) / points.length
}
