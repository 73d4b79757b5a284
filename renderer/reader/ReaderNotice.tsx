import { FileLock, FileWarning, TimerOff, type LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import type { FailureReason } from '../viewer/protocol.ts'
import type { Audience, ReaderDocument } from './readerDocument.ts'
import { useReader } from './readerContext.ts'
import { PasswordForm } from './PasswordForm.tsx'
import type { ReaderStatus } from './readerView.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = {
  readonly document: ReaderDocument
  readonly status: ReaderStatus
  readonly audience: Audience
}

/** In place of pages: why a document is not shown, what is safe, and the one thing to do. */
export function ReaderNotice({ document, status, audience }: Props): ReactElement | null {
  const said = { title: document.title, audience }
  if (status.state === 'failed') return <Failed {...said} reason={status.reason} />
  if (status.state === 'stopped') return <Stopped {...said} page={status.page} />
  return null
}

const pictures: Readonly<Record<FailureReason, LucideIcon>> = {
  password: FileLock,
  wrongPassword: FileLock,
  damaged: FileWarning,
  unreadable: FileWarning,
}

type Said = { readonly title: string; readonly audience: Audience }
type FailedProps = Said & { readonly reason: FailureReason }

function Failed({ title, audience, reason }: FailedProps): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  const isLocked = reason === 'password' || reason === 'wrongPassword'
  const why = isLocked ? 'password' : reason
  return (
    <div className="reader-notice" role="alert">
      <EmptyState
        icon={pictures[reason]}
        title={words(`reader.failed.${why}.title`)}
        body={words(`reader.failed.${why}.${audience}`, { title })}
      >
        {isLocked ? <PasswordForm isRefused={reason === 'wrongPassword'} /> : null}
        {reason === 'unreadable' ? (
          <Button onPress={reader.showAgain}>{words('reader.failed.tryAgain')}</Button>
        ) : null}
      </EmptyState>
    </div>
  )
}

type StoppedProps = Said & { readonly page: number | null }

function Stopped({ title, audience, page }: StoppedProps): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  return (
    <div className="reader-notice" role="alert">
      <EmptyState
        icon={TimerOff}
        title={words('reader.stopped.title')}
        body={
          page === null
            ? words(`reader.stopped.${audience}`, { title })
            : words(`reader.stopped.page.${audience}`, { title, page })
        }
      >
        <Button onPress={reader.showAgain}>{words('reader.stopped.again')}</Button>
      </EmptyState>
    </div>
  )
}
