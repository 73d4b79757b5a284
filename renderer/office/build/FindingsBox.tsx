import type { ReactElement } from 'react'
import type { Finding } from '../../../shared/calls/views.ts'
import { FindingLine } from '../findings/FindingLine.tsx'

type Props = {
  readonly title: string
  readonly findings: readonly Finding[]
  /** The title is to be read above it already. */
  readonly isTitled?: boolean
}

/** A list of findings that scrolls for itself. */
export function FindingsBox({ title, findings, isTitled = false }: Props): ReactElement {
  return (
    <>
      {isTitled ? null : <h3>{title}</h3>}
      <div className="build-findings scrolls" tabIndex={0} role="region" aria-label={title}>
        {findings.map((finding, index) => (
          <FindingLine key={index} finding={finding} />
        ))}
      </div>
    </>
  )
}
