import { Dices } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import {
  agreed,
  nothingTyped,
  PassphraseTwice,
  type TypedTwice,
} from '../../components/PassphraseTwice.tsx'
import { useWords } from '../../messages/useWords.ts'
import './newPassphrase.css'
import { shortestPassphrase, sixWords, strengthOf, type Strength } from './passphraseStrength.ts'

type Props = {
  /** The passphrase once it is long enough and both fields agree; null until then. */
  readonly onPassphrase: (passphrase: string | null) => void
}

/** A new office passphrase, typed twice, with a word on how good it is. */
export function NewPassphrase({ onPassphrase }: Props): ReactElement {
  const words = useWords()
  const [typed, setTyped] = useState(nothingTyped)
  const [shown, setShown] = useState(false)
  const changed = (now: TypedTwice): void => {
    const text = agreed(now)
    setTyped(now)
    onPassphrase(text !== null && isEnough(strengthOf(text)) ? text : null)
  }
  return (
    <fieldset className="newPassphrase">
      <legend className="field-label">{words('create.passphrase')}</legend>
      <p className="field-help">{words('create.passphrase.help')}</p>
      <PassphraseTwice
        typed={typed}
        onTyped={changed}
        label={words('create.passphrase.first')}
        labelAgain={words('create.passphrase.second')}
        shown={shown}
        onShown={setShown}
      >
        <StrengthLine strength={strengthOf(typed.first)} />
      </PassphraseTwice>
      <div>
        <Button
          kind="quiet"
          icon={Dices}
          onPress={() => {
            const suggestion = sixWords()
            setShown(true)
            changed({ first: suggestion, second: suggestion })
          }}
        >
          {words('create.passphrase.suggest')}
        </Button>
      </div>
    </fieldset>
  )
}

function isEnough(strength: Strength): boolean {
  return strength !== 'empty' && strength !== 'short'
}

const steps: Readonly<Record<Strength, number>> = {
  empty: 0,
  short: 1,
  weak: 2,
  fair: 3,
  strong: 4,
}

/** Four dashes and a word. */
function StrengthLine({ strength }: { readonly strength: Strength }): ReactElement {
  const words = useWords()
  return (
    <div className={`newPassphrase-strength newPassphrase-strength--${strength}`} role="status">
      {[1, 2, 3, 4].map((step) => (
        <span
          key={step}
          className={`newPassphrase-step ${step <= steps[strength] ? 'newPassphrase-step--on' : ''}`}
        />
      ))}
      <span className="newPassphrase-word">
        {words(`create.strength.${strength}`, { minimum: shortestPassphrase })}
      </span>
    </div>
  )
}
