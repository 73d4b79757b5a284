import type { ReactElement, ReactNode } from 'react'
import { useWords } from '../messages/useWords.ts'
import { Button } from './Button.tsx'
import { DialogBox } from './DialogBox.tsx'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** The verb of what will be done. */
  readonly action: string
  readonly kind?: 'primary' | 'danger'
  readonly canConfirm?: boolean
  readonly wide?: boolean
  readonly onConfirm: () => void
  readonly children: ReactNode
}

/** Asks before something that cannot be taken back lightly. */
export function ConfirmDialog(props: Props): ReactElement {
  const words = useWords()
  const { title, isOpen, onClose, action, kind = 'primary', onConfirm, children } = props
  return (
    <DialogBox
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      wide={props.wide ?? false}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{words('action.cancel')}</Button>
          <Button kind={kind} onPress={onConfirm} isDisabled={props.canConfirm === false}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </DialogBox>
  )
}
