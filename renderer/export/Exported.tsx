import { Copy, FileCheck2 } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import type { QrCode } from '../../shared/calls/exportViews.ts'
import type { ExportRecord } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'
import { QrImage } from '../components/QrImage.tsx'
import { CheckCounted } from '../receipt/CheckCounted.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { useExportFiles } from '../state/exportFiles.ts'
import { useRoute } from '../state/route.ts'
import { copied } from './copied.ts'
import { FileActions } from './FileActions.tsx'
import { Tracker } from './Tracker.tsx'

type Props = {
  readonly record: ExportRecord
  /** Null until the engine has drawn it. */
  readonly code: QrCode | null
}

/** Done: the tracker as words, letters and code, large, and what to do with the file. Focus comes here. */
export function Exported({ record, code }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const wentTo = useRoute((state) => state.wentTo)
  const path = useExportFiles(({ paths }) => paths.get(record.tracker))
  const heading = useRef<HTMLHeadingElement>(null)
  const { tracker, revision, created, file } = record
  useEffect(() => {
    heading.current?.focus()
  }, [record])
  return (
    <section className="exported">
      <h2 ref={heading} tabIndex={-1} className="exported-title">
        <Icon of={FileCheck2} size="normal" />
        {words('export.done.title')}
        <span className="exported-revision numbers">
          {words('export.history.revision', { revision })} · {momentText(intl, created, 'hour')}
        </span>
      </h2>
      <div className="exported-tracker">
        <Tracker tracker={tracker} />
        {code === null ? (
          <div className="exported-noCode" />
        ) : (
          <QrImage code={code} name={words('export.tracker.code', { tracker })} />
        )}
      </div>
      <p>{words('export.done.body', { file })}</p>
      <p className="soft">{words('export.tracker.compare')}</p>
      {path === undefined ? null : (
        <p className="exported-path selectable">{words('export.file.where', { path })}</p>
      )}
      <div className="exported-actions">
        <Button
          icon={Copy}
          onPress={() => {
            copied(tracker, words)
          }}
        >
          {words('export.copy')}
        </Button>
        {path === undefined ? null : <FileActions path={path} />}
        <CheckCounted kind="secondary" />
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
