import { KeyRound } from 'lucide-react'
import { type ReactElement, type ReactNode, type SubmitEvent, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useWords } from '../messages/useWords.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { passphraseOf } from './wordsOfSlip.ts'

type Props = {
  readonly action: string
  readonly busy: boolean
  /** Whether all else that is needed has been given. */
  readonly ready: boolean
  readonly onPassphrase: (passphrase: string) => void
  /** What stands above the passphrase. */
  readonly children: ReactNode
}

/** The passphrase and the one button; Enter does what the button does. */
export function PassphraseForm(props: Props): ReactElement {
  const { action, busy, ready, onPassphrase, children } = props
  const words = useWords()
  const [text, setText] = useState('')
  const passphrase = passphraseOf(text)
  const canGo = ready && !busy && passphrase !== ''
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault()
    if (canGo) onPassphrase(passphrase)
  }
  return (
    <form className="unlock-form" onSubmit={submitted}>
      {children}
      <PassphraseField value={text} onChange={setText} autoFocus={ready} />
      <div className="unlock-actions">
        <Button kind="primary" large icon={KeyRound} type="submit" isDisabled={!canGo}>
          {action}
        </Button>
        {busy ? <p className="soft">{words('unlock.unlocking')}</p> : null}
      </div>
    </form>
  )
}
