import { IdCard } from 'lucide-react'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { JurorId } from '../../shared/model/ids.ts'
import { Button } from '../components/Button.tsx'
import { TextField } from '../components/TextField.tsx'
import { useWords } from '../messages/useWords.ts'
import type { InputOf } from '../state/api.ts'
import { languageOf, useSettings } from '../state/settings.ts'
import './cards.css'
import { type CardPassphrase, Protection } from './Protection.tsx'

type Props = {
  readonly busy: boolean
  readonly onWish: (wish: InputOf<'card.make'>) => void
}

/** Who the juror is, and whether the card asks for a passphrase. */
export function CardForm({ busy, onWish }: Props): ReactElement {
  const words = useWords()
  const language = useSettings(({ settings }) => languageOf(settings))
  const [name, setName] = useState('')
  const [number, setNumber] = useState('')
  const [email, setEmail] = useState('')
  const [passphrase, setPassphrase] = useState<CardPassphrase>({ wanted: false })
  const juror = number.trim() === '' ? null : JurorId.safeParse(number.trim())
  const canGo = name.trim() !== '' && juror?.success !== false && isReady(passphrase) && !busy
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!canGo) return
    onWish({
      name: name.trim(),
      email: email.trim(),
      language,
      jurorId: juror?.data ?? null,
      passphrase: passphrase.wanted ? passphrase.text : null,
    })
  }
  return (
    <form className="unlock-form" onSubmit={submitted}>
      <TextField
        label={words('cards.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        help={words('cards.name.help')}
        autoFocus
      />
      <TextField
        label={words('cards.number')}
        value={number}
        onChange={setNumber}
        help={words('cards.number.help')}
        problem={juror?.success === false ? words('cards.number.wrong') : null}
      />
      <TextField
        label={words('cards.email')}
        type="email"
        value={email}
        onChange={setEmail}
        maxLength={320}
        help={words('cards.email.help')}
      />
      <Protection passphrase={passphrase} onPassphrase={setPassphrase} />
      <div className="unlock-actions">
        <Button kind="primary" large icon={IdCard} type="submit" isDisabled={!canGo}>
          {words('cards.make.action')}
        </Button>
        {busy ? <p className="soft">{words('cards.making')}</p> : null}
      </div>
    </form>
  )
}

function isReady(passphrase: CardPassphrase): boolean {
  return !passphrase.wanted || passphrase.text !== null
}
