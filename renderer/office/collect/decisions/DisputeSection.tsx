import { CircleCheck, Scale } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { DecisionRecord, Dispute } from '../../../../shared/calls/collectViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { Icon } from '../../../components/Icon.tsx'
import { momentText } from '../../../messages/quantities.ts'
import { useWords } from '../../../messages/useWords.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'

type Props = { readonly dispute: Dispute; readonly office: Office }

/** One thing to decide: what there is to choose from, how it differs, and what was decided before. */
export function DisputeSection({ dispute, office }: Props): ReactElement {
  const words = useWords()
  const { jurorId, kind, isOpen, sheets, decisions } = dispute
  const name = office.jurors.find(({ id }) => id === jurorId)?.name ?? ''
  const title = words(`decisions.${kind}.title`, { juror: `${jurorId} ${name}`.trim() })
  return (
    <section className="dispute" aria-label={title}>
      <header className="dispute-head">
        <h3 className="page-subtitle">{title}</h3>
        <OpenMark isOpen={isOpen} />
      </header>
      <p className="page-prose">{words(`decisions.${kind}.body`)}</p>
      <DecisionForm key={decisions.length} dispute={dispute} />
      {sheets.length === 0 ? (
        <p className="soft">{words('decisions.same')}</p>
      ) : (
        <DifferenceTable dispute={dispute} office={office} />
      )}
      {decisions.length === 0 ? null : (
        <>
          <h4>{words('decisions.past')}</h4>
          <ol className="dispute-past">
            {decisions.map((decision) => (
              <Past key={decision.decidedAt} decision={decision} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function OpenMark({ isOpen }: Pick<Dispute, 'isOpen'>): ReactElement {
  const words = useWords()
  return (
    <span className={`dispute-state dispute-state--${isOpen ? 'open' : 'decided'}`}>
      <Icon of={isOpen ? Scale : CircleCheck} />
      <span className="dispute-stateWord">
        {words(isOpen ? 'decisions.open' : 'decisions.decided')}
      </span>
    </span>
  )
}

function Past({ decision }: { readonly decision: DecisionRecord }): ReactElement {
  const intl = useIntl()
  const { decidedAt, tracker, words: keyWords, reason } = decision
  return (
    <li>
      <span className="soft numbers">{momentText(intl, decidedAt, 'hour')}</span>
      <span className="dispute-words selectable">{tracker ?? keyWords.join(' ')}</span>
      <span className="selectable">{reason}</span>
    </li>
  )
}
