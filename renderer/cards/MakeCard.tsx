import { type ReactElement, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf, type InputOf } from '../state/api.ts'
import { useRoute } from '../state/route.ts'
import '../unlock/unlock.css'
import { CardForm } from './CardForm.tsx'

/** From a name to a card; the card made takes the place of this screen. */
export function MakeCard(): ReactElement {
  const words = useWords()
  const movedOn = useRoute((state) => state.movedOn)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const make = (wish: InputOf<'card.make'>): void => {
    setBusy(true)
    setError(null)
    api('card.make', wish).then(
      ({ cardId }) => {
        movedOn({ screen: 'card', cardId })
      },
      (thrown: unknown) => {
        setBusy(false)
        setError(errorOf(thrown))
      },
    )
  }
  return (
    <>
      <WindowBar title={words('cards.make.title')} />
      <main className="unlock scrolls">
        <div className="unlock-column">
          <p className="soft">{words('cards.make.body')}</p>
          <CardForm busy={busy} onWish={make} />
          {error === null ? null : <ErrorNotice error={error} />}
        </div>
      </main>
    </>
  )
}
