import { Trash2 } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { CardView } from '../../shared/calls/cardViews.ts'
import { Button } from '../components/Button.tsx'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { run } from '../state/run.ts'

type Props = { readonly card: CardView; readonly onRemoved: () => void }

/** Asks first, and says what would be lost. */
export function RemoveCard({ card, onRemoved }: Props): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  const { cardId, name, desks } = card
  return (
    <>
      <Button
        kind="quiet"
        icon={Trash2}
        onPress={() => {
          setAsking(true)
        }}
      >
        {words('cards.remove')}
      </Button>
      <ConfirmDialog
        title={words('cards.remove.title', { name })}
        isOpen={asking}
        onClose={() => {
          setAsking(false)
        }}
        action={words('cards.remove.action')}
        kind="danger"
        onConfirm={() => {
          run(api('card.remove', { cardId }).then(onRemoved))
        }}
      >
        <p>{words('cards.remove.body')}</p>
        {desks === 0 ? null : <Notice tone="red">{words('cards.remove.desks', { desks })}</Notice>}
      </ConfirmDialog>
    </>
  )
}
