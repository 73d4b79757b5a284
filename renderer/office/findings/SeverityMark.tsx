import { CircleX, Info, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import type { Severity } from './findingGroups.ts'
import './severityMark.css'

const icons = { error: CircleX, warning: TriangleAlert, notice: Info } as const

type Props = {
  readonly severity: Severity
  /** Stands in for the word, such as a number of findings. */
  readonly text?: string
}

/** How bad a finding is, as icon, colour and word; the word is always there for screen readers. */
export function SeverityMark({ severity, text }: Props): ReactElement {
  const words = useWords()
  const word = words(`finding.${severity}`)
  return (
    <span className={`severityMark severityMark--${severity}`} title={word}>
      <Icon of={icons[severity]} />
      {text === undefined ? (
        <span className="severityMark-word">{word}</span>
      ) : (
        <>
          <span className="unseen">{word}: </span>
          <span className="severityMark-word numbers">{text}</span>
        </>
      )}
    </span>
  )
}
