import { Scale } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Office } from '../../../../shared/calls/views.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useDisputes } from '../../../state/officeAnswer.ts'
import { OfficeError } from '../../findings/OfficeError.tsx'
import './decisions.css'
import { DisputeSection } from './DisputeSection.tsx'

/** What only the secretariat can decide: whose key speaks for a juror, and which of two histories counts. */
export function Decisions({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const { answer, error } = useDisputes()
  return (
    <section className="collect-part" aria-label={words('decisions.title')}>
      {error === null ? null : <OfficeError error={error} />}
      {answer === null ? null : answer.length === 0 ? (
        <EmptyState
          icon={Scale}
          title={words('decisions.none')}
          body={words('decisions.none.body')}
        />
      ) : (
        <div className="decisions scrolls">
          {answer.map((dispute) => (
            <DisputeSection
              key={`${dispute.kind} ${dispute.jurorId}`}
              dispute={dispute}
              office={office}
            />
          ))}
        </div>
      )}
    </section>
  )
}
