import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { useWords } from '../../messages/useWords.ts'
import { takeBackAsked } from '../../state/cleaning.ts'
import { run } from '../../state/run.ts'

type Props = {
  readonly office: Office
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every clean copy makes room for its original again. */
export function TakeBackAllDialog({ office, isOpen, onClose }: Props): ReactElement {
  const words = useWords()
  const { cleanCopies } = office.standing
  return (
    <ConfirmDialog
      title={words('documents.backAll')}
      isOpen={isOpen}
      onClose={onClose}
      action={words('documents.backAll.action')}
      onConfirm={() => {
        onClose()
        run(takeBackAsked(cleanCopies))
      }}
    >
      <p>{words('documents.backAll.body', { count: cleanCopies.length })}</p>
    </ConfirmDialog>
  )
}
