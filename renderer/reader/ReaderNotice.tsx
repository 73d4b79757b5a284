import { FileLock, FileWarning, TimerOff, type LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import type { FailureReason } from '../viewer/protocol.ts'
import type { ReaderDocument } from './readerDocument.ts'
import { useReader } from './readerContext.ts'
import type { ReaderStatus } from './readerView.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = { readonly document: ReaderDocument; readonly status: ReaderStatus }

/** In place of pages: why a document is not shown, what is safe, and the one thing to do. */
export function ReaderNotice({ document, status }: Props): ReactElement | null {
  if (document.readability !== 'readable')
    return <Failed title={document.title} reason={document.readability} />
  if (status.state === 'failed') return <Failed title={document.title} reason={status.reason} />
  if (status.state === 'stopped') return <Stopped title={document.title} page={status.page} />
  return null
}

const pictures: Readonly<Record<FailureReason, LucideIcon>> = {
  password: FileLock,
  damaged: FileWarning,
  unreadable: FileWarning,
}

type FailedProps = { readonly title: string; readonly reason: FailureReason }

function Failed({ title, reason }: FailedProps): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  return (
    <div className="reader-notice" role="alert">
      <EmptyState
        icon={pictures[reason]}
        title={words(`reader.failed.${reason}.title`)}
        body={words(`reader.failed.${reason}.body`, { title })}
      >
        {reason === 'unreadable' ? (
          <Button onPress={reader.showAgain}>{words('reader.failed.tryAgain')}</Button>
        ) : null}
      </EmptyState>
    </div>
  )
}

type StoppedProps = { readonly title: string; readonly page: number | null }

function Stopped({ title, page }: StoppedProps): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  return (
    <div className="reader-notice" role="alert">
      <EmptyState
        icon={TimerOff}
        title={words('reader.stopped.title')}
        body={
          page === null
            ? words('reader.stopped.body', { title })
            : words('reader.stopped.page', { title, page })
        }
      >
        <Button onPress={reader.showAgain}>{words('reader.stopped.again')}</Button>
      </EmptyState>
    </div>
  )
}
