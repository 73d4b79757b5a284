import type { ReactElement } from 'react'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { useWords } from '../../messages/useWords.ts'
import { UnlockForm } from './UnlockForm.tsx'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

export function UnlockDialog({ isOpen, onClose }: Props): ReactElement {
  const words = useWords()
  return (
    <DialogBox
      title={words('office.unlock')}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words('action.cancel')}</Button>}
    >
      <UnlockForm onUnlocked={onClose} />
    </DialogBox>
  )
}
