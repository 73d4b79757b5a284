import { type ReactElement, useState } from 'react'
import { Checkbox } from '../components/Checkbox.tsx'
import { agreed, nothingTyped, PassphraseTwice } from '../components/PassphraseTwice.tsx'
import { useWords } from '../messages/useWords.ts'

const shortest = 8

/** `text` is null until it is long enough and both fields agree. */
export type CardPassphrase =
  { readonly wanted: false } | { readonly wanted: true; readonly text: string | null }

type Props = {
  readonly passphrase: CardPassphrase
  readonly onPassphrase: (passphrase: CardPassphrase) => void
}

/** Whether the card asks for a passphrase, and what each choice means. */
export function Protection({ passphrase, onPassphrase }: Props): ReactElement {
  const words = useWords()
  const { wanted } = passphrase
  return (
    <>
      <div className="cards-choice">
        <Checkbox
          isSelected={wanted}
          onChange={(selected) => {
            onPassphrase(selected ? { wanted: true, text: null } : { wanted: false })
          }}
        >
          {words('cards.protect')}
        </Checkbox>
        <p className="field-help">{words(wanted ? 'cards.protect.on' : 'cards.protect.off')}</p>
      </div>
      {wanted ? (
        <NewPassphrase
          onText={(text) => {
            onPassphrase({ wanted: true, text })
          }}
        />
      ) : null}
    </>
  )
}

function NewPassphrase({
  onText,
}: {
  readonly onText: (text: string | null) => void
}): ReactElement {
  const words = useWords()
  const [typed, setTyped] = useState(nothingTyped)
  const [shown, setShown] = useState(false)
  return (
    <PassphraseTwice
      typed={typed}
      onTyped={(now) => {
        const text = agreed(now)
        setTyped(now)
        onText(text !== null && text.length >= shortest ? text : null)
      }}
      label={words('cards.passphrase')}
      labelAgain={words('cards.passphrase.again')}
      shown={shown}
      onShown={setShown}
      help={words('cards.passphrase.short', { minimum: shortest })}
    />
  )
}
