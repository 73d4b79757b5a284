import { type ReactElement, useState } from 'react'
import { Checkbox } from '../components/Checkbox.tsx'
import { useWords } from '../messages/useWords.ts'
import { SecretField } from '../office/create/SecretField.tsx'

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
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [shown, setShown] = useState(false)
  const changed = (one: string, other: string): void => {
    setFirst(one)
    setSecond(other)
    onText(one === other && one.length >= shortest ? one : null)
  }
  const differs = second !== '' && second !== first
  return (
    <>
      <SecretField
        label={words('cards.passphrase')}
        value={first}
        onChange={(text) => {
          changed(text, second)
        }}
        shown={shown}
        onShown={setShown}
        help={words('cards.passphrase.short', { minimum: shortest })}
      />
      <SecretField
        label={words('cards.passphrase.again')}
        value={second}
        onChange={(text) => {
          changed(first, text)
        }}
        shown={shown}
        onShown={setShown}
        problem={differs ? words('create.passphrase.differs') : null}
      />
    </>
  )
}
