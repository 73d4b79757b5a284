import type { ReactElement } from 'react'
import type { CriterionPath } from '../../shared/model/ids.ts'
import { useWords } from '../messages/useWords.ts'
import { CiteTarget } from '../notes/CiteTarget.tsx'
import type { EntryView } from '../state/entryView.ts'
import { CommentField } from './CommentField.tsx'
import { CriterionCard } from './CriterionCard.tsx'
import { InHand } from './InHand.tsx'
import { commentFieldId, type RubricActions } from './rubricActions.ts'
import { LookAgainNotice } from './LookAgainNotice.tsx'
import './rubric.css'

type Props = {
  readonly view: EntryView
  readonly inHand: CriterionPath | null
  readonly actions: RubricActions
}

/** The criteria, the one in hand open, and the overall comment below them. */
export function Rubric({ view, inHand, actions }: Props): ReactElement {
  const words = useWords()
  const { rubric } = view.category
  const lack = view.missing.find((one) => one.kind === 'overallComment')
  return (
    <div className="rubric scrolls" tabIndex={-1}>
      {view.desk.lookAgain === undefined ? null : (
        <LookAgainNotice entryCode={view.desk.entry.code} lookAgain={view.desk.lookAgain} />
      )}
      <InHand view={view} inHand={inHand} />
      {rubric.criteria.map((criterion, index) => (
        <CiteTarget
          key={criterion.id}
          number={index + 1}
          onDropped={(dragged) => {
            actions.evidenceDropped(criterion, dragged)
          }}
        >
          <CriterionCard
            view={view}
            criterion={criterion}
            number={index + 1}
            inHand={inHand}
            actions={actions}
          />
        </CiteTarget>
      ))}
      <div className="rubric-overall">
        <CommentField
          id={commentFieldId(null)}
          label={words(
            rubric.overallComment.required === 'never' ? 'score.overall.optional' : 'score.overall',
          )}
          rule={rubric.overallComment}
          needed={lack?.kind === 'overallComment' ? lack.minimumLength : 0}
          text={view.sheet.overallComment}
          onText={(text, continues) => {
            actions.commented(null, text, continues)
          }}
          onLeave={actions.commentLeft}
        />
      </div>
    </div>
  )
}
