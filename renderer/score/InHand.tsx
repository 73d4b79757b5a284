import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { CriterionPath } from '../../shared/model/ids.ts'
import { criterionPaths } from '../../shared/scoring/criterionPaths.ts'
import { pointsText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import { criterionAt, markOf } from './marks.ts'

type Props = { readonly view: EntryView; readonly inHand: CriterionPath | null }

/** Tells a screen reader what the keys give points to and what it has, whenever either changes. */
export function InHand({ view, inHand }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { rubric } = view.category
  const criterion = inHand === null ? null : criterionAt(rubric, inHand)
  if (inHand === null || criterion === null) return <p className="unseen" role="status" />
  const sub = criterion.subcriteria.find(({ id }) => inHand.endsWith(`/${id}`))
  const mark = markOf(view.sheet, inHand)
  const standing =
    mark === null
      ? words('mark.notScored')
      : mark === 'not-applicable'
        ? words('mark.notApplicable.long')
        : pointsText(intl, mark)
  const paths = criterionPaths(rubric)
  const values = { number: paths.indexOf(inHand) + 1, count: paths.length, standing }
  return (
    <p className="unseen" role="status">
      {words('score.inHand', { criterion: (sub ?? criterion).title, ...values })}
    </p>
  )
}
