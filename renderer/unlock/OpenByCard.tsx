import { IdCard } from 'lucide-react'
import { type ReactElement, type ReactNode, type SubmitEvent, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { SecretField } from '../components/SecretField.tsx'
import { useWords } from '../messages/useWords.ts'

type Props = {
  /** The card asks for a passphrase of its own. */
  readonly asks: boolean
  readonly help?: string | undefined
  readonly action: string
  readonly busy: boolean
  /** Null where the card asks for none. */
  readonly onPassphrase: (passphrase: string | null) => void
  /** What stands between the field and the button, such as what went wrong. */
  readonly said?: ReactNode
  readonly children: ReactNode
}

/** A click, with the passphrase of the card if it has one. */
export function OpenByCard(props: Props): ReactElement {
  const { asks, help, action, busy, onPassphrase, said, children } = props
  const words = useWords()
  const [text, setText] = useState('')
  const [shown, setShown] = useState(false)
  const canGo = !busy && (!asks || text !== '')
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault()
    if (canGo) onPassphrase(asks ? text : null)
  }
  return (
    <form className="unlock-form" onSubmit={submitted}>
      {children}
      {asks ? (
        <SecretField
          label={words('cards.passphrase')}
          value={text}
          onChange={setText}
          shown={shown}
          onShown={setShown}
          help={help}
          autoFocus
        />
      ) : null}
      {said}
      <div className="unlock-actions">
        <Button
          kind="primary"
          large
          icon={IdCard}
          type="submit"
          isDisabled={!canGo}
          autoFocus={!asks}
        >
          {action}
        </Button>
      </div>
    </form>
  )
}
