import type { ReactElement } from 'react'
import type { Evidence } from '../../../../shared/model/sheet.ts'
import { useWords } from '../../../messages/useWords.ts'
import type { Seat } from '../panel/seats.ts'
import type { Talk } from '../useTalk.ts'
import { CitedPlaces } from './CitedPlaces.tsx'
import { commentGroups } from './commentGroups.ts'
import './comments.css'
import { commentsId } from './commentsId.ts'

type Props = {
  readonly talk: Talk
  readonly seats: readonly Seat[]
  readonly onGoTo: (evidence: Evidence) => void
}

/** What the jurors wrote and cited: criterion by criterion, then overall, then why they gave no score. */
export function CommentsPane({ talk, seats, onGoTo }: Props): ReactElement {
  const words = useWords()
  const groups = commentGroups(talk.scored.category.rubric, seats)
  if (groups.length === 0) return <p className="soft">{words('deliberate.comments.none')}</p>
  return (
    <div className="comments">
      {groups.map(({ key, title, said }) => (
        <section key={key} className="comments-group" id={commentsId(key)} tabIndex={-1}>
          <h4>
            {title ??
              words(key === 'overall' ? 'results.remarks.overall' : 'results.remarks.reasons')}
          </h4>
          {said.map(({ seat, text, evidence }) => (
            <div key={seat.jurorId} className="comments-said">
              <span className="comments-juror numbers" title={seat.name}>
                {seat.label}
              </span>
              <div className="comments-body">
                {text === '' ? null : <p className="comments-text selectable">{text}</p>}
                <CitedPlaces label={seat.label} evidence={evidence} onGoTo={onGoTo} />
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
