import { type ReactElement, useState } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { OfficeError } from '../../findings/OfficeError.tsx'
import { useEntryEdit } from './useEntryEdit.ts'

type Props = { readonly codes: readonly EntryCode[]; readonly onClose: () => void }

/** Asks for the reason, which everybody will read who asks why an entry has no rank. */
export function WithdrawDialog({ codes, onClose }: Props): ReactElement {
  const words = useWords()
  const [reason, setReason] = useState('')
  const { edit, error } = useEntryEdit()
  return (
    <ConfirmDialog
      title={words('entries.withdraw.title', { count: codes.length, codes: codes.join(', ') })}
      isOpen
      onClose={onClose}
      action={words('entries.withdraw.do')}
      canConfirm={reason.trim() !== ''}
      onConfirm={() => {
        edit('office.withdrawEntries', { codes: [...codes], reason }, onClose)
      }}
    >
      <p>{words('entries.withdraw.body')}</p>
      <TextField
        label={words('entries.withdraw.reason')}
        help={words('entries.withdraw.reason.help')}
        value={reason}
        maxLength={1000}
        onChange={setReason}
        autoFocus
      />
      {error === null ? null : <OfficeError error={error} />}
    </ConfirmDialog>
  )
}
