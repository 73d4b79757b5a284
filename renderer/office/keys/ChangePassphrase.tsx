import { KeySquare } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { SecretField } from '../../components/SecretField.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { useToasts } from '../../state/toasts.ts'
import { NewPassphrase } from '../create/NewPassphrase.tsx'
import { useSending } from './useSending.ts'

/** Another passphrase for the office that is open. */
export function ChangePassphrase(): ReactElement {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
  }
  return (
    <section className="page-section">
      <h3 className="page-subtitle">{words('keys.change')}</h3>
      <p className="page-prose soft">{words('keys.change.body')}</p>
      <div className="build-actions">
        <Button
          icon={KeySquare}
          onPress={() => {
            setOpen(true)
          }}
        >
          {words('keys.change.action')}
        </Button>
      </div>
      {isOpen ? <ChangeDialog onClose={close} /> : null}
    </section>
  )
}

function ChangeDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords()
  const [from, setFrom] = useState('')
  const [shown, setShown] = useState(false)
  const [to, setTo] = useState<string | null>(null)
  const { isBusy, error, send } = useSending()
  const change = (): void => {
    if (to === null) return
    send(async () => {
      await api('office.changePassphrase', { from, to })
      useToasts.getState().said(words('keys.change.done'))
      onClose()
    })
  }
  return (
    <DialogBox
      title={words('keys.change.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('action.cancel')}</Button>
          <Button kind="primary" isDisabled={isBusy || from === '' || to === null} onPress={change}>
            {words(isBusy ? 'keys.change.busy' : 'keys.change.do')}
          </Button>
        </>
      }
    >
      <SecretField
        label={words('keys.change.old')}
        value={from}
        onChange={setFrom}
        shown={shown}
        onShown={setShown}
        autoFocus
      />
      <NewPassphrase onPassphrase={setTo} />
      <p className="soft">{words('keys.change.copies')}</p>
      <Failure error={error} />
    </DialogBox>
  )
}

/** The shared sentence speaks of a juror's slip, which an office has not. */
function Failure({ error }: { readonly error: WireError | null }): ReactElement | null {
  const words = useWords()
  if (error === null) return null
  if (error.code !== 'WRONG_PASSPHRASE') return <ErrorNotice error={error} />
  return <Notice tone="red">{words('unlockOffice.wrong')}</Notice>
}
