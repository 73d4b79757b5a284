import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { ExportRecord } from '../../shared/calls/views.ts'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'

/** Earlier revisions with their trackers, latest first. */
export function ExportHistory({
  records,
}: {
  readonly records: readonly ExportRecord[]
}): ReactElement | null {
  const words = useWords()
  const intl = useIntl()
  if (records.length === 0) return null
  return (
    <section className="exportHistory">
      <h2 className="exportHistory-title">{words('export.history')}</h2>
      <ul>
        {records
          .toSorted((a, b) => b.revision - a.revision)
          .map((record) => (
            <li key={record.revision} className="exportHistory-line">
              <span className="numbers">
                {words('export.history.revision', { revision: record.revision })}
              </span>
              <span className="soft">{momentText(intl, record.created, 'hour')}</span>
              <span className="exportHistory-tracker selectable">{record.tracker}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}
