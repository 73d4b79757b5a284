import type { ReactElement, ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './dialogBox.css'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly wide?: boolean
  readonly role?: 'dialog' | 'alertdialog'
  readonly children: ReactNode
  readonly actions: ReactNode
}

/** Floats above the window; Escape closes it and focus returns where it was. */
export function DialogBox(props: Props): ReactElement {
  const { title, isOpen, onClose, wide = false, role = 'dialog', children, actions } = props
  return (
    <ModalOverlay
      className="dialogBox-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable
    >
      <Modal className={`dialogBox ${wide ? 'dialogBox--wide' : ''}`}>
        <Dialog className="dialogBox-dialog" role={role}>
          <Heading slot="title" className="dialogBox-title">
            {title}
          </Heading>
          <div className="dialogBox-body scrolls">{children}</div>
          <div className="dialogBox-actions">{actions}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
