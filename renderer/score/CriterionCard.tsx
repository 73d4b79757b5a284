import { ChevronRight, MessageSquareText, Quote } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { CriterionPath } from '../../shared/model/ids.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import { pathsOf } from '../../shared/scoring/criterionPaths.ts'
import { Icon } from '../components/Icon.tsx'
import { scrollWithin } from '../components/scrollWithin.ts'
import { pointsText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import './criterionCard.css'
import { CriterionBody } from './CriterionBody.tsx'
import type { RubricActions } from './rubricActions.ts'
import { markOf, percentOf } from './marks.ts'

type Props = {
  readonly view: EntryView
  readonly criterion: Criterion
  /** From 1, as evidence is cited for it. */
  readonly number: number
  /** Open when it is the criterion in hand. */
  readonly inHand: CriterionPath | null
  readonly actions: RubricActions
}

/** One criterion: a line with its points, or, in hand, everything needed to score it. */
export function CriterionCard(props: Props): ReactElement {
  const { view, criterion, number, inHand, actions } = props
  const words = useWords()
  const paths = pathsOf(criterion, view.category.rubric.pointsPer)
  const open = inHand !== null && paths.includes(inHand)
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (open) scrollWithin(card.current)
  }, [open])
  return (
    <section ref={card} className={`criterionCard ${open ? 'criterionCard--open' : ''}`}>
      <h3>
        <AriaButton
          className="criterionCard-head"
          aria-expanded={open}
          onPress={() => {
            const [first] = paths
            if (first !== undefined) actions.taken(open ? null : first)
          }}
        >
          <span className="criterionCard-number numbers">{number}</span>
          <span className="criterionCard-title asWritten">
            {criterion.title}{' '}
            {open ? null : (
              <span className="criterionCard-weight numbers">
                {words('score.weight', {
                  percent: percentOf(criterion, view.category.rubric.criteria),
                })}
              </span>
            )}
          </span>
          <Standing view={view} criterion={criterion} open={open} />
          <span className={`criterionCard-fold ${open ? 'criterionCard-fold--open' : ''}`}>
            <Icon of={ChevronRight} />
          </span>
        </AriaButton>
      </h3>
      {open ? <CriterionBody {...props} paths={paths} /> : null}
    </section>
  )
}

type StandingProps = {
  readonly view: EntryView
  readonly criterion: Criterion
  readonly open: boolean
}

/** How the criterion stands, on its one line: points, or an outline that says there are none. */
function Standing({ view, criterion, open }: StandingProps): ReactElement {
  const { sheet } = view
  const hasComment = sheet.comments.some(({ criterionId }) => criterionId === criterion.id)
  const hasEvidence = sheet.evidence.some(({ criterionId }) => criterionId === criterion.id)
  return (
    <span className="criterionCard-standing">
      {hasEvidence && !open ? <Icon of={Quote} /> : null}
      {hasComment && !open ? <Icon of={MessageSquareText} /> : null}
      <Given view={view} criterion={criterion} open={open} />
    </span>
  )
}

function Given({ view, criterion, open }: StandingProps): ReactElement | null {
  const words = useWords()
  const intl = useIntl()
  const marks = pathsOf(criterion, view.category.rubric.pointsPer).map((path) =>
    markOf(view.sheet, path),
  )
  const given = marks.filter((mark) => mark !== null)
  const lacksComment = view.missing.some(
    (lack) => lack.kind === 'comment' && lack.criterionId === criterion.id,
  )
  if (given.length === 0 && open) return null
  if (given.length < marks.length)
    return (
      <span className="criterionCard-none">
        {given.length === 0 ? words('mark.notScored') : `${given.length} / ${marks.length}`}
      </span>
    )
  return (
    <>
      {lacksComment && !open ? (
        <span className="criterionCard-lacks">{words('score.comment.missing')}</span>
      ) : null}
      <span
        className={`criterionCard-points numbers ${given.length > 1 ? 'criterionCard-points--many' : ''}`}
      >
        {given
          .map((mark) =>
            mark === 'not-applicable' ? words('mark.notApplicable') : pointsText(intl, mark),
          )
          .join(' · ')}
      </span>
    </>
  )
}
