import { type ReactElement, useId } from 'react'
import type { ExportRevision } from '../../shared/calls/exportViews.ts'
import type { Desk } from '../../shared/calls/views.ts'
import { useWords } from '../messages/useWords.ts'
import './exportHistory.css'
import { RevisionLine } from './RevisionLine.tsx'

type Props = { readonly desk: Desk; readonly revisions: readonly ExportRevision[] }

/** Everything that was signed, latest first: when, under which words, and what it changed. */
export function ExportHistory({ desk, revisions }: Props): ReactElement | null {
  const words = useWords()
  const title = useId()
  if (revisions.length === 0) return null
  return (
    <section className="exportHistory" aria-labelledby={title}>
      <h2 id={title} className="exportHistory-title">
        {words('export.history')}
      </h2>
      <ul>
        {revisions.map((revision, place) => (
          <RevisionLine
            key={revision.revision}
            desk={desk}
            revision={revision}
            before={revisions[place + 1] ?? null}
          />
        ))}
      </ul>
    </section>
  )
}
