import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import type { GuardKind } from '../../shared/calls/cardViews.ts'
import type { CardId } from '../../shared/model/ids.ts'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { run } from '../state/run.ts'
import { OpenByCard } from './OpenByCard.tsx'

type Props = {
  readonly cardId: CardId
  readonly busy: boolean
  /** Null where the card asks for none. */
  readonly onPassphrase: (passphrase: string | null) => void
  /** What stands above the button. */
  readonly children: ReactNode
}

/** A desk that a card opens: a click, or the passphrase of the card. */
export function UnlockByCard({ cardId, busy, onPassphrase, children }: Props): ReactElement | null {
  const words = useWords()
  const guard = useGuard(cardId)
  if (guard === undefined) return null
  if (guard === null) return <Notice tone="red">{words('cards.desk.missing')}</Notice>
  const asks = guard === 'passphrase'
  return (
    <OpenByCard
      asks={asks}
      action={words('cards.desk.open')}
      busy={busy}
      onPassphrase={onPassphrase}
      said={asks ? null : <p className="soft">{words('cards.desk.body')}</p>}
    >
      {children}
    </OpenByCard>
  )
}

/** What keeps the card; null when it is not here any more, undefined before that is known. */
function useGuard(cardId: CardId): GuardKind | null | undefined {
  const [guard, setGuard] = useState<GuardKind | null | undefined>(undefined)
  useEffect(() => {
    run(
      api('card.list', {}).then((cards) => {
        setGuard(cards.find((card) => card.cardId === cardId)?.guard ?? null)
      }),
    )
  }, [cardId])
  return guard
}
