import { ChevronRight } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { CriterionPath } from '../../shared/model/ids.ts'
import type { CommentRule, Criterion } from '../../shared/model/rubric.ts'
import { Icon } from '../components/Icon.tsx'
import type { MessageId } from '../messages/en.ts'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import { CommentField } from './CommentField.tsx'
import { EvidenceChips } from './EvidenceChips.tsx'
import { markOf, percentOf } from './marks.ts'
import { PointsRow } from './PointsRow.tsx'
import { commentFieldId, pointsFieldId, type RubricActions } from './rubricActions.ts'

type Props = {
  readonly view: EntryView
  readonly criterion: Criterion
  readonly paths: readonly CriterionPath[]
  readonly inHand: CriterionPath | null
  readonly actions: RubricActions
}

/** Guidance, points, evidence and comment of the criterion in hand. */
export function CriterionBody({ view, criterion, paths, inHand, actions }: Props): ReactElement {
  const words = useWords()
  const { sheet, category } = view
  const cited = sheet.evidence.filter(({ criterionId }) => criterionId === criterion.id)
  const comment = sheet.comments.find(({ criterionId }) => criterionId === criterion.id)
  return (
    <div className="criterionCard-body">
      <div className="criterionCard-facts numbers">
        <span>
          {words('score.weight.long', { percent: percentOf(criterion, category.rubric.criteria) })}
        </span>
        <TakeBack view={view} paths={paths} actions={actions} />
      </div>
      {criterion.guidance === '' ? null : (
        <p className="criterionCard-guidance selectable">{criterion.guidance}</p>
      )}
      {paths.map((path) =>
        path.includes('/') ? (
          <SubPoints
            key={path}
            {...{ view, criterion, path, actions }}
            isInHand={path === inHand}
          />
        ) : (
          <Points key={path} {...{ view, criterion, path, actions }} name={criterion.title} />
        ),
      )}
      {paths.some((path) => path.includes('/')) ? null : <Subcriteria criterion={criterion} />}
      <EvidenceChips
        entry={view.desk.entry}
        criteria={category.rubric.criteria}
        criterion={criterion}
        evidence={cited}
        onGoTo={actions.evidenceShown}
        onRemove={actions.evidenceRemoved}
        onMove={actions.evidenceMoved}
      />
      <CommentField
        id={commentFieldId(criterion.id)}
        label={words(commentLabel(criterion.comment))}
        rule={criterion.comment}
        needed={neededLength(view, criterion)}
        text={comment?.text ?? ''}
        onText={(text, continues) => {
          actions.commented(criterion.id, text, continues)
        }}
        onLeave={actions.commentLeft}
      />
    </div>
  )
}

/** Says that nothing is scored yet, or offers to go back to that. */
function TakeBack({
  view,
  paths,
  actions,
}: Pick<Props, 'view' | 'paths' | 'actions'>): ReactElement {
  const words = useWords()
  const marked = paths.filter((path) => markOf(view.sheet, path) !== null)
  if (marked.length === 0)
    return <span className="criterionCard-none">{words('mark.notScored')}</span>
  return (
    <AriaButton
      className="criterionCard-takeBack"
      onPress={() => {
        actions.cleared(marked)
      }}
    >
      {words('score.clear')}
    </AriaButton>
  )
}

type PointsProps = Pick<Props, 'view' | 'criterion' | 'actions'> & {
  readonly path: CriterionPath
  readonly name: string
}

function Points({ view, criterion, path, name, actions }: PointsProps): ReactElement {
  return (
    <div
      id={pointsFieldId(path)}
      onFocus={() => {
        actions.taken(path)
      }}
    >
      <PointsRow
        criterion={criterion}
        name={name}
        mark={markOf(view.sheet, path)}
        onMark={(mark, continues) => {
          actions.marked(path, mark, continues)
        }}
      />
    </div>
  )
}

type SubProps = Omit<PointsProps, 'name'> & { readonly isInHand: boolean }

function SubPoints({ isInHand, ...props }: SubProps): ReactElement | null {
  const words = useWords()
  const { subcriteria } = props.criterion
  const sub = subcriteria.find(({ id }) => props.path.endsWith(`/${id}`))
  if (sub === undefined) return null
  return (
    <div className={`criterionCard-sub ${isInHand ? 'criterionCard-sub--inHand' : ''}`}>
      <h4 className="criterionCard-subTitle">
        <span className="asWritten">{sub.title}</span>
        <span className="criterionCard-weight numbers">
          {words('score.weight.ofCriterion', { percent: percentOf(sub, subcriteria) })}
        </span>
      </h4>
      {sub.guidance === '' ? null : <p className="soft asWritten">{sub.guidance}</p>}
      <Points {...props} name={sub.title} />
    </div>
  )
}

/** What belongs to the criterion when only the criterion itself is scored. */
function Subcriteria({ criterion }: Pick<Props, 'criterion'>): ReactElement | null {
  const words = useWords()
  const [shown, setShown] = useState(false)
  const { subcriteria } = criterion
  if (subcriteria.length === 0) return null
  return (
    <div>
      <AriaButton
        className="criterionCard-more"
        aria-expanded={shown}
        onPress={() => {
          setShown(!shown)
        }}
      >
        <span className={`criterionCard-fold ${shown ? 'criterionCard-fold--open' : ''}`}>
          <Icon of={ChevronRight} />
        </span>
        {words('score.subcriteria', { count: subcriteria.length })}
      </AriaButton>
      {shown ? (
        <ul className="criterionCard-subList">
          {subcriteria.map(({ id, title, guidance }) => (
            <li key={id} className="asWritten">
              {title}
              {guidance === '' ? null : <span className="soft"> – {guidance}</span>}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

export function commentLabel({ required }: CommentRule): MessageId {
  if (required === 'always') return 'score.comment.required'
  return required === 'extremes' ? 'score.comment.extremes' : 'score.comment.optional'
}

/** The length the comment must reach while it is missing; 0 when nothing is missing. */
function neededLength({ missing }: EntryView, criterion: Criterion): number {
  const lack = missing.find((one) => one.kind === 'comment' && one.criterionId === criterion.id)
  return lack?.kind === 'comment' ? lack.minimumLength : 0
}
