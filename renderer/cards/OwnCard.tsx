import { FileDown } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { CardView } from '../../shared/calls/cardViews.ts'
import type { CardId } from '../../shared/model/ids.ts'
import { Button } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { baseName } from '../state/opening.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import { SignerWords } from '../unlock/SignatureVerdict.tsx'
import './cards.css'
import { RemoveCard } from './RemoveCard.tsx'

/** A card of this computer: what to send, what to read out, and how it is kept. */
export function OwnCard({ cardId }: { readonly cardId: CardId }): ReactElement {
  const words = useWords()
  const startedOver = useRoute((state) => state.startedOver)
  const [card, setCard] = useState<CardView | null>(null)
  useEffect(() => {
    run(
      api('card.list', {}).then((cards) => {
        setCard(cards.find((one) => one.cardId === cardId) ?? null)
      }),
    )
  }, [cardId])
  const home = (): void => {
    startedOver({ screen: 'start' })
  }
  return (
    <>
      <WindowBar title={words('cards.title')} backName={words('action.home')} onBack={home} />
      <main className="unlock scrolls">
        <div className="unlock-column">
          {card === null ? null : <Card card={card} onRemoved={home} />}
        </div>
      </main>
    </>
  )
}

type CardProps = { readonly card: CardView; readonly onRemoved: () => void }

function Card({ card, onRemoved }: CardProps): ReactElement {
  const words = useWords()
  return (
    <>
      <h2 className="unlock-prize">{words('cards.made', { name: card.name })}</h2>
      <ol className="cards-steps">
        <li>
          <p>{words('cards.step.send')}</p>
          <SaveCard card={card} />
        </li>
        <li>
          <p>{words('cards.step.read')}</p>
          <SignerWords signer={card.words} name={words('cards.words')} />
        </li>
        <li>
          <p>{words('cards.step.open')}</p>
        </li>
      </ol>
      <Notice tone={card.guard === 'file' ? 'amber' : 'plain'}>
        {words(`cards.guard.${card.guard}`)}
      </Notice>
      <div>
        <RemoveCard card={card} onRemoved={onRemoved} />
      </div>
    </>
  )
}

function SaveCard({ card }: { readonly card: CardView }): ReactElement {
  const words = useWords()
  const [saved, setSaved] = useState<string | null>(null)
  const [error, setError] = useState<WireError | null>(null)
  const save = (): void => {
    setError(null)
    saveCard(card).then(setSaved, (thrown: unknown) => {
      setError(errorOf(thrown))
    })
  }
  return (
    <>
      <div className="unlock-actions">
        <Button kind="primary" large icon={FileDown} onPress={save}>
          {words('cards.save')}
        </Button>
        <span className="soft" role="status">
          {saved === null ? '' : words('cards.saved', { file: saved })}
        </span>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  )
}

/** The name of the file; null when the dialog was closed. */
async function saveCard({ cardId, name, jurorId }: CardView): Promise<string | null> {
  const plain = (jurorId ?? name).replace(/[^\p{L}\p{N}_-]+/gu, '-')
  const suggestedName = `${plain}.jurycard`
  const path = await api('shell.chooseSaveFile', { purpose: 'card', suggestedName })
  if (path === null) return null
  await api('card.save', { cardId, path })
  return baseName(path)
}
