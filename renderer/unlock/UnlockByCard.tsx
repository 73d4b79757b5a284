import { IdCard } from 'lucide-react'
import { type ReactElement, type ReactNode, type SubmitEvent, useEffect, useState } from 'react'
import type { GuardKind } from '../../shared/calls/cardViews.ts'
import type { CardId } from '../../shared/model/ids.ts'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { SecretField } from '../components/SecretField.tsx'
import { api } from '../state/api.ts'
import { run } from '../state/run.ts'

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
  const [text, setText] = useState('')
  const [shown, setShown] = useState(false)
  if (guard === undefined) return null
  if (guard === null) return <Notice tone="red">{words('cards.desk.missing')}</Notice>
  const asks = guard === 'passphrase'
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
          autoFocus
        />
      ) : (
        <p className="soft">{words('cards.desk.body')}</p>
      )}
      <div className="unlock-actions">
        <Button
          kind="primary"
          large
          icon={IdCard}
          type="submit"
          isDisabled={!canGo}
          autoFocus={!asks}
        >
          {words('cards.desk.open')}
        </Button>
      </div>
    </form>
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
