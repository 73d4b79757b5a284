import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../messages/useWords.ts'
import { errorOf } from '../../state/api.ts'
import { codeOf, type EntryView } from '../../state/entryView.ts'
import { recused } from './entryActs.ts'
import './entryMenu.css'

type Props = {
  readonly view: EntryView
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A conflict of interest needs its reason; it can be taken back before signing. */
export function RecuseDialog({ view, isOpen, onClose }: Props): ReactElement {
  const words = useWords()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<WireError | null>(null)
  const close = (): void => {
    setReason('')
    setError(null)
    onClose()
  }
  return (
    <ConfirmDialog
      title={words('desk.recuse.title', { code: codeOf(view) })}
      isOpen={isOpen}
      onClose={close}
      action={words('desk.recuse.action')}
      canConfirm={reason.trim() !== ''}
      onConfirm={() => {
        recused(view, reason.trim()).then(close, (thrown: unknown) => {
          setError(errorOf(thrown))
        })
      }}
    >
      <div className="recuseDialog">
        <p>{words('desk.recuse.body')}</p>
        <TextField
          label={words('declare.reason')}
          placeholder={words('declare.reason.placeholder')}
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
