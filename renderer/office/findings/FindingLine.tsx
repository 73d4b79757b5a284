import type { ReactElement } from 'react'
import type { Finding } from '../../../shared/calls/views.ts'
import { useFindingSentence } from '../../messages/useFindingSentence.ts'
import { SeverityMark } from './SeverityMark.tsx'
import './findings.css'

/** One finding: how bad, what is wrong and what was expected, and where. */
export function FindingLine({ finding }: { readonly finding: Finding }): ReactElement {
  const sentence = useFindingSentence()
  return (
    <div className="findings-line">
      <span className="findings-severity">
        <SeverityMark severity={finding.severity} />
      </span>
      <p className="findings-sentence selectable">{sentence(finding)}</p>
      <span className="findings-place selectable numbers">{placeText(finding)}</span>
    </div>
  )
}

/** `entries.csv:12`, as editors jump to it. */
export function placeText({ file, line }: Finding): string {
  return line === null ? file : `${file}:${line}`
}
