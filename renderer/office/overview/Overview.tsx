import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { momentText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { useRoute } from '../../state/route.ts'
import { FindingsSummary } from '../findings/FindingsSummary.tsx'
import { CategoryList } from './CategoryList.tsx'
import { FolderPath } from './FolderPath.tsx'
import './overview.css'
import { Steps } from './Steps.tsx'

/** What the prize is, how far it has come, and what is wrong with it. */
export function Overview({ office }: { readonly office: Office }): ReactElement {
  return (
    <div className="page scrolls">
      <div className="page-column">
        <Heading office={office} />
        <Steps office={office} />
        <FindingsLine office={office} />
        <CategoryList office={office} />
      </div>
    </div>
  )
}

function Heading({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { title, edition, round, deadline, languages } = office.prize
  const facts = [
    round.title,
    deadline === null
      ? words('desk.deadline.none')
      : words('desk.deadline', { date: momentText(intl, deadline, 'hour') }),
    languages.map((language) => words(`settings.language.${language}`)).join(', '),
  ]
  return (
    <header className="overview-heading">
      <h2 className="overview-title">{`${title} ${edition}`}</h2>
      <p className="numbers">{facts.join(' · ')}</p>
      <FolderPath folder={office.folder} />
    </header>
  )
}

function FindingsLine({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <section className="page-section">
      <h3 className="page-subtitle">{words('findings.title')}</h3>
      <div className="overview-findings">
        <FindingsSummary findings={office.findings} unchecked={office.standing.unchecked} />
        <Button
          kind="quiet"
          onPress={() => {
            const place = { section: 'entries', list: 'findings', entryCode: null } as const
            wentTo({ screen: 'office', place })
          }}
        >
          {words('findings.show')}
        </Button>
      </div>
      {office.standing.unchecked === 0 ? null : (
        <p className="soft">
          {words('documents.unchecked', { count: office.standing.unchecked })}{' '}
          {words('overview.unchecked')}
        </p>
      )}
    </section>
  )
}
