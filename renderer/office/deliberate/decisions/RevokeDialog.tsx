import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../../shared/calls/call.ts'
import type { KeptDecision } from '../../../../shared/model/juryDecision.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { errorOf } from '../../../state/api.ts'
import { useDeliberation } from '../../../state/deliberation.ts'

type Props = { readonly decision: KeptDecision; readonly onClose: () => void }

/** Takes a decision back, with a reason; it stays on record. */
export function RevokeDialog({ decision, onClose }: Props): ReactElement {
  const words = useWords()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<WireError | null>(null)
  const { categoryId, award, sequence: replaces } = decision
  const revoke = (): void => {
    const plain = { outcome: 'revoked', entries: [], vote: null } as const
    useDeliberation
      .getState()
      .decided({ ...plain, categoryId, award, replaces, reason: reason.trim() })
      .then(onClose, (thrown: unknown) => {
        setError(errorOf(thrown))
      })
  }
  return (
    <ConfirmDialog
      isOpen
      title={words('award.revoke.title', { number: replaces })}
      onClose={onClose}
      action={words('award.revoke.action')}
      kind="danger"
      canConfirm={reason.trim() !== ''}
      onConfirm={revoke}
    >
      <p>{words('award.revoke.body')}</p>
      <TextArea
        autoFocus
        label={words('award.reason')}
        value={reason}
        maxLength={5000}
        onChange={setReason}
      />
      {error === null ? null : <ErrorNotice error={error} />}
    </ConfirmDialog>
  )
}
