import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { PublicationPlan } from '../../../shared/calls/publicationCalls.ts'
import { momentText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'

/** What a publication would hold now. */
export function PlanFacts({ plan }: { readonly plan: PublicationPlan }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { roundTitle, entries, files, amendments, decisions, minutes, published } = plan
  const facts = [
    [words('verify.round'), roundTitle],
    [words('publish.counts'), words('publish.counts.value', { entries, files })],
    [words('publish.meeting'), words('publish.meeting.value', { amendments, decisions })],
    [words('publish.minutes'), words(minutes ? 'publish.minutes.yes' : 'publish.minutes.no')],
    [
      words('publish.before'),
      published === null ? words('publish.before.never') : momentText(intl, published, 'hour'),
    ],
  ] as const
  return (
    <dl className="publish-facts numbers">
      {facts.map(([name, value]) => (
        <div key={name} className="publish-fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
