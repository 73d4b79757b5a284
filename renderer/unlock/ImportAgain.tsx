import { type ReactElement, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { Desk } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { ProgressPanel } from '../components/ProgressPanel.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf, startCall } from '../state/api.ts'
import { run } from '../state/run.ts'

type Props = {
  readonly deskId: string
  /** What was given for unlocking; it opens the bundle too. */
  readonly passphrase: string | null
  /** Why the desk does not open. */
  readonly error: WireError
  readonly onOpened: (desk: Desk) => void
}

type Work = { readonly progress: Progress | null; readonly stop: () => void }

/** The documents of a desk are damaged: they come again from the bundle, and the scores stay. */
export function ImportAgain({ deskId, passphrase, error, onOpened }: Props): ReactElement {
  const words = useWords()
  const [work, setWork] = useState<Work | null>(null)
  const [failure, setFailure] = useState<WireError | null>(null)
  const begin = async (): Promise<void> => {
    const path = await api('shell.chooseBundle', {})
    if (path === null) return
    setFailure(null)
    const call = startCall('desk.importAgain', { deskId, path, passphrase }, (progress) => {
      setWork({ progress, stop: call.cancel })
    })
    setWork({ progress: null, stop: call.cancel })
    call.result
      .then(onOpened, (thrown: unknown) => {
        const told = errorOf(thrown)
        setFailure(told.code === 'CANCELLED' ? null : told)
      })
      .finally(() => {
        setWork(null)
      })
  }
  if (work !== null)
    return (
      <ProgressPanel
        title={words('unlock.importingAgain')}
        progress={work.progress}
        onStop={work.stop}
      />
    )
  return (
    <ErrorNotice
      error={failure ?? error}
      actions={
        <Button
          onPress={() => {
            run(begin())
          }}
        >
          {words('unlock.importAgain')}
        </Button>
      }
    />
  )
}
