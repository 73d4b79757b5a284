import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { AuditLine } from '../../../shared/calls/collectViews.ts'
import { auditSentence } from '../../../shared/messages/audit.ts'
import { momentText } from '../../messages/quantities.ts'
import { useSpeech } from '../../messages/useSpeech.ts'
import { useWords } from '../../messages/useWords.ts'

/** The whole line that was chosen: its sentence, and every fact as it is written down. */
export function LineDetails({ line }: { readonly line: AuditLine }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { acts } = useSpeech()
  return (
    <section className="auditLog-details scrolls" aria-label={words('log.details')}>
      <p className="selectable">{auditSentence(line, acts)}</p>
      <dl className="auditLog-facts">
        <Fact name={words('log.column.at')} value={momentText(intl, line.at, 'hour')} />
        {Object.entries(line.details).map(([name, value]) => (
          <Fact key={name} name={name} value={String(value)} />
        ))}
      </dl>
    </section>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  return (
    <div>
      <dt className="soft">{name}</dt>
      <dd className="selectable numbers">{value}</dd>
    </div>
  )
}
