import { CircleCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Finding } from '../../../shared/calls/views.ts'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import { countSeverities, severities } from './findingGroups.ts'
import { SeverityMark } from './SeverityMark.tsx'
import './findings.css'

type Props = {
  readonly findings: readonly Finding[]
  /** Documents that nobody has opened: until then nothing is said to be in order. */
  readonly unchecked?: number
}

/** How many findings of each kind; "nothing to mend" when there are none. */
export function FindingsSummary({ findings, unchecked = 0 }: Props): ReactElement | null {
  const words = useWords()
  const counts = countSeverities(findings)
  if (findings.length === 0 && unchecked > 0) return null
  if (findings.length === 0) {
    return (
      <span className="findings-none">
        <Icon of={CircleCheck} />
        {words('findings.none')}
      </span>
    )
  }
  return (
    <span className="findings-summary">
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <SeverityMark
            key={severity}
            severity={severity}
            text={words(`findings.${severity}`, { count: counts[severity] })}
          />
        ))}
    </span>
  )
}
