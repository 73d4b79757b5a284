import { Quote } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { GivenSheet } from '../../shared/format/deliberationBundle.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Evidence } from '../../shared/model/sheet.ts'
import { Icon } from '../components/Icon.tsx'
import { useWords } from '../messages/useWords.ts'
import '../score/evidenceChips.css'
import { useDesk } from '../state/desk.ts'
import type { GivenView } from '../state/given.ts'
import { authorOf } from './givenNames.ts'

type Props = { readonly one: GivenView; readonly onGoTo: (evidence: Evidence) => void }

/** What jurors wrote and cited, by criterion; a citation opens its page. */
export function CommentList({ one, onGoTo }: Props): ReactElement {
  const words = useWords()
  const areGiven = useDesk(({ desk }) => desk?.given?.comments === true)
  const { criteria } = one.view.category.rubric
  const sections = criteria.filter((criterion) => one.told.sheets.some(speaksOf(criterion)))
  const whole = one.told.sheets.filter(({ sheet }) => sheet.overallComment !== '')
  const isSilent = sections.length === 0 && whole.length === 0
  return (
    <section className="given-section" aria-label={words('given.comments')}>
      <h3 className="given-heading">{words('given.comments')}</h3>
      {isSilent ? (
        <p className="soft">{words(areGiven ? 'given.comments.none' : 'given.comments.leftOut')}</p>
      ) : null}
      {sections.map((criterion) => (
        <div key={criterion.id} className="given-criterion">
          <h4 className="given-about">{criterion.title}</h4>
          {one.told.sheets.filter(speaksOf(criterion)).map((given) => (
            <Said key={given.by} one={one} given={given} criterion={criterion} onGoTo={onGoTo} />
          ))}
        </div>
      ))}
      {whole.length === 0 ? null : (
        <div className="given-criterion">
          <h4 className="given-about">{words('given.overall')}</h4>
          {whole.map((given) => (
            <p key={given.by} className="given-said">
              <span className="given-by">{authorOf(words, one, given)}</span>{' '}
              {given.sheet.overallComment}
            </p>
          ))}
        </div>
      )}
    </section>
  )
}

type SaidProps = Props & { readonly given: GivenSheet; readonly criterion: Criterion }

function Said({ one, given, criterion, onGoTo }: SaidProps): ReactElement {
  const words = useWords()
  const { comments, evidence } = given.sheet
  const text = comments.find(({ criterionId }) => criterionId === criterion.id)?.text
  const cited = evidence.filter(({ criterionId }) => criterionId === criterion.id)
  return (
    <div className="given-said">
      <p>
        <span className="given-by">{authorOf(words, one, given)}</span> {text ?? ''}
      </p>
      {cited.length === 0 ? null : (
        <ul className="evidenceChips" aria-label={words('score.evidence')}>
          {cited.map((evidenceOf, place) => (
            <li key={place} className="evidenceChips-chip">
              <Cited one={one} evidence={evidenceOf} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Cited({ one, evidence, onGoTo }: Props & { readonly evidence: Evidence }): ReactElement {
  const words = useWords()
  const { documents } = one.view.desk.entry
  const document = documents.find(({ id }) => id === evidence.documentId)?.title ?? ''
  const place = evidence.region === null ? 'evidence.wholePage' : 'score.evidence.region'
  return (
    <AriaButton
      className="evidenceChips-go"
      onPress={() => {
        onGoTo(evidence)
      }}
    >
      <Icon of={Quote} />
      <span className="evidenceChips-page numbers">
        {words('score.evidence.page', { page: evidence.page })}
      </span>
      <span className="truncated">{evidence.quote === '' ? words(place) : evidence.quote}</span>
      <span className="unseen">
        {words('score.evidence.goTo', { page: evidence.page, document })}
      </span>
    </AriaButton>
  )
}

function speaksOf({ id }: Criterion): (given: GivenSheet) => boolean {
  return ({ sheet }) =>
    sheet.comments.some(({ criterionId }) => criterionId === id) ||
    sheet.evidence.some(({ criterionId }) => criterionId === id)
}
