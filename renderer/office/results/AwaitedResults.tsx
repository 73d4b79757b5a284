import type { ReactElement } from 'react'
import type { OfficeResults } from '../../../shared/calls/views.ts'
import { useWords } from '../../messages/useWords.ts'
import { useResults } from '../../state/officeAnswer.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import './results.css'

type Props = { readonly children: (results: OfficeResults) => ReactElement }

/** The results that were asked for, or why there are none yet. */
export function AwaitedResults({ children }: Props): ReactElement {
  const words = useWords()
  const { answer, error } = useResults()
  if (error !== null) {
    return (
      <div className="results-waiting">
        <OfficeError error={error} />
      </div>
    )
  }
  if (answer === null) {
    return <p className="results-waiting results-waiting--late">{words('results.computing')}</p>
  }
  return children(answer)
}
