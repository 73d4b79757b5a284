import { type ReactElement, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { TextField } from '../components/TextField.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useSaving } from '../state/saving.ts'

type Props = {
  readonly view: EntryView
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Abstaining needs a reason; the points stay on the desk and return when it is taken back. */
export function AbstainDialog({ view, isOpen, onClose }: Props): ReactElement {
  const words = useWords()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<WireError | null>(null)
  const code = codeOf(view)
  const confirm = (): void => {
    abstain(view, reason.trim()).then(onClose, (thrown: unknown) => {
      setError(errorOf(thrown))
    })
  }
  return (
    <ConfirmDialog
      title={words('score.abstain.title', { code })}
      isOpen={isOpen}
      onClose={onClose}
      action={words('score.abstain.action')}
      canConfirm={reason.trim() !== ''}
      onConfirm={confirm}
    >
      <div className="about-facts">
        <p>{words('score.abstain.body')}</p>
        <TextField
          label={words('score.abstain.reason')}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          autoFocus
        />
        {error === null ? null : <ErrorNotice error={error} />}
      </div>
    </ConfirmDialog>
  )
}

async function abstain(view: EntryView, reason: string): Promise<void> {
  await useSaving.getState().flush()
  const saved = await api('desk.abstain', { entryCode: codeOf(view), reason })
  useDesk.getState().entrySaved(saved)
}
