import { Eye, EyeOff } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { IconToggle } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import './passphraseField.css'
import { completions, slipLength, typedWords, withWord, wordCount } from './wordsOfSlip.ts'

type Props = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus: boolean
}

/** The slip's six words: a space finishes a word that only one can be; shown or hidden. */
export function PassphraseField({ value, onChange, autoFocus }: Props): ReactElement {
  const words = useWords()
  const id = useId()
  const [shown, setShown] = useState(true)
  const [capsLock, setCapsLock] = useState(false)
  const typed = typedWords(value)
  const fitting = shown ? completions(typed.begun, 5) : []
  const onKey = (event: KeyboardEvent): void => {
    setCapsLock(event.getModifierState('CapsLock'))
    const [only, another] = completions(typed.begun, 2)
    if (event.key !== ' ' || only === undefined || another !== undefined) return
    event.preventDefault()
    onChange(withWord(value, only))
  }
  return (
    <div className="field passphraseField">
      <label className="field-label" htmlFor={id}>
        {words('unlock.passphrase')}
      </label>
      <span className="field-box">
        <input
          id={id}
          className="field-input"
          type={shown ? 'text' : 'password'}
          value={value}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          // The screen has one thing to do, and it begins here.
          autoFocus={autoFocus}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            onChange(event.target.value)
          }}
          onKeyDown={onKey}
        />
        <IconToggle
          icon={shown ? EyeOff : Eye}
          name={words(shown ? 'action.hide' : 'action.show')}
          isSelected={!shown}
          onChange={(hide) => {
            setShown(!hide)
          }}
        />
      </span>
      <Hints
        id={`${id}-help`}
        count={wordCount(typed)}
        unknown={shown ? (typed.unknown.at(-1) ?? null) : null}
        capsLock={capsLock}
      />
      <Suggestions
        fitting={fitting}
        onChosen={(word) => {
          onChange(withWord(value, word))
          document.getElementById(id)?.focus()
        }}
      />
    </div>
  )
}

type HintProps = {
  readonly id: string
  readonly count: number
  readonly unknown: string | null
  readonly capsLock: boolean
}

function Hints({ id, count, unknown, capsLock }: HintProps): ReactElement {
  const words = useWords()
  return (
    <div id={id} className="passphraseField-hints" role="status">
      {capsLock ? (
        <p className="passphraseField-warning">{words('unlock.capsLock')}</p>
      ) : unknown === null ? (
        <p>{words('unlock.passphrase.help')}</p>
      ) : (
        <p className="passphraseField-warning">
          {words('unlock.passphrase.unknown', { word: unknown })}
        </p>
      )}
      <p className="passphraseField-count numbers">
        {words('unlock.passphrase.count', { count: Math.min(count, slipLength) })}
      </p>
    </div>
  )
}

type SuggestionProps = {
  readonly fitting: readonly string[]
  readonly onChosen: (word: string) => void
}

/** Keeps its height when empty, so that nothing below jumps while someone types. */
function Suggestions({ fitting, onChosen }: SuggestionProps): ReactElement {
  const words = useWords()
  return (
    <div
      className="passphraseField-suggestions"
      role="group"
      aria-label={words('unlock.passphrase.suggestions')}
    >
      {fitting.map((word) => (
        <AriaButton
          key={word}
          className="passphraseField-suggestion"
          onPress={() => {
            onChosen(word)
          }}
        >
          {word}
        </AriaButton>
      ))}
    </div>
  )
}
