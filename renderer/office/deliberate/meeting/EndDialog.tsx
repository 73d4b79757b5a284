import type { ReactElement } from 'react'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useDeliberation } from '../../../state/deliberation.ts'
import { run } from '../../../state/run.ts'

export function EndDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords()
  return (
    <ConfirmDialog
      isOpen
      title={words('meeting.end.title')}
      onClose={onClose}
      action={words('meeting.end.action')}
      onConfirm={() => {
        onClose()
        run(useDeliberation.getState().acted({ kind: 'closed' }))
      }}
    >
      <p>{words('meeting.end.body')}</p>
    </ConfirmDialog>
  )
}
