import { ChevronRight } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { WireError } from '../../shared/calls/call.ts'
import type { ExportRevision, SheetChange } from '../../shared/calls/exportViews.ts'
import type { Desk } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { useToasts } from '../state/toasts.ts'
import { changeText } from './changeText.ts'
import { fileNameOf } from './fileNameOf.ts'
import { NotWritten } from './NotWritten.tsx'
import { scoreFileName } from './suggestedName.ts'

type Props = {
  readonly desk: Desk
  readonly revision: ExportRevision
  /** What it is compared with. */
  readonly before: ExportRevision | null
}

/** One signed revision, with its file to be saved again. */
export function RevisionLine({ desk, revision, before }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const [error, setError] = useState<WireError | null>(null)
  const { tracker, created, file, complete, entries } = revision
  const saveAgain = (): void => {
    setError(null)
    savedAgain(desk, revision, words).catch((thrown: unknown) => {
      setError(errorOf(thrown))
    })
  }
  return (
    <li className="exportHistory-line">
      <div className="exportHistory-facts">
        <span className="exportHistory-revision numbers">
          {words('export.history.revision', { revision: revision.revision })}
        </span>
        <span className="soft numbers">{momentText(intl, created, 'hour')}</span>
        <span className="soft numbers">
          {words('export.history.complete', { complete, entries })}
        </span>
        <Button
          kind="quiet"
          aria-label={words('export.history.againLong', { revision: revision.revision })}
          onPress={saveAgain}
        >
          {words('export.history.again')}
        </Button>
      </div>
      <p className="exportHistory-tracker selectable" dir="ltr">
        {tracker}
      </p>
      <p className="exportHistory-file soft selectable">{file}</p>
      <Changes changes={revision.changes} before={before} />
      {error === null ? null : <NotWritten error={error} />}
    </li>
  )
}

type ChangesProps = {
  readonly changes: readonly SheetChange[] | null
  readonly before: ExportRevision | null
}

function Changes({ changes, before }: ChangesProps): ReactElement | null {
  const words = useWords()
  const [shown, setShown] = useState(false)
  if (changes === null || before === null) return null
  if (changes.length === 0) return <p className="soft">{words('export.history.same')}</p>
  return (
    <div>
      <AriaButton
        className="exportHistory-changes"
        aria-expanded={shown}
        onPress={() => {
          setShown(!shown)
        }}
      >
        <span className={`reviewEntry-fold ${shown ? 'reviewEntry-fold--shown' : ''}`}>
          <Icon of={ChevronRight} />
        </span>
        {words('export.history.changedSince', {
          count: changes.length,
          revision: before.revision,
        })}
      </AriaButton>
      {shown ? (
        <ul className="exportHistory-entries">
          {changes.map((change) => (
            <li key={change.entryCode}>
              <span className="numbers">{change.entryCode}</span>
              <span className="soft">{changeText(change, words)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

async function savedAgain(desk: Desk, { revision }: ExportRevision, words: Words): Promise<void> {
  const path = await api('shell.chooseSaveFile', {
    purpose: 'scores',
    suggestedName: scoreFileName(desk, revision),
  })
  if (path === null) return
  await api('desk.saveRevision', { revision, path })
  useToasts.getState().said(words('export.history.saved', { revision, file: fileNameOf(path) }))
}
