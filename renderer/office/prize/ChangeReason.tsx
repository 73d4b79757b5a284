import { type ReactElement, useState } from 'react'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { useWords } from '../../messages/useWords.ts'
import { usePrizeEdit } from '../../state/prizeEdit.ts'

/** What a change after a build means, and the reason for it. */
export function ChangeReason(): ReactElement {
  const words = useWords()
  const isAsked = usePrizeEdit(({ unreasoned }) => unreasoned !== null)
  const reasonGiven = usePrizeEdit((state) => state.reasonGiven)
  const reasonRefused = usePrizeEdit((state) => state.reasonRefused)
  const [reason, setReason] = useState('')
  return (
    <ConfirmDialog
      title={words('prize.reason.title')}
      isOpen={isAsked}
      onClose={reasonRefused}
      action={words('prize.reason.action')}
      canConfirm={reason.trim() !== ''}
      onConfirm={() => {
        reasonGiven(reason.trim())
      }}
    >
      <div className="prizeForm">
        <p>{words('prize.reason.body')}</p>
        <TextArea
          label={words('prize.reason.label')}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          autoFocus
        />
        <p className="soft">{words('prize.reason.help')}</p>
      </div>
    </ConfirmDialog>
  )
}
