import { Copy, FileCheck2 } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import type { ExportRecord } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import { useToasts } from '../state/toasts.ts'

/** Done: the tracker words, large, and what to do with the file. Focus comes here. */
export function Exported({ record }: { readonly record: ExportRecord }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const wentTo = useRoute((state) => state.wentTo)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [record])
  const copy = async (): Promise<void> => {
    await api('shell.copyText', { text: record.tracker })
    useToasts.getState().said(words('action.copied'))
  }
  return (
    <section className="exported">
      <h2 ref={heading} tabIndex={-1} className="exported-title">
        <Icon of={FileCheck2} size="normal" />
        {words('export.done.title')}
        <span className="exported-revision numbers">
          {words('export.history.revision', { revision: record.revision })} ·{' '}
          {momentText(intl, record.created, 'hour')}
        </span>
      </h2>
      <p className="exported-tracker selectable" aria-label={words('export.tracker')}>
        {record.tracker}
      </p>
      <p>{words('export.done.body', { file: record.file })}</p>
      <div className="exported-actions">
        <Button
          icon={Copy}
          onPress={() => {
            run(copy())
          }}
        >
          {words('export.copy')}
        </Button>
        <Button
          onPress={() => {
            wentTo({ screen: 'desk' })
          }}
        >
          {words('export.back')}
        </Button>
      </div>
    </section>
  )
}
