import { IdCard } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import type { CardView } from '../../shared/calls/cardViews.ts'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import { RecentLine } from '../start/RecentLine.tsx'
import '../start/recents.css'

/** The cards of this computer; nothing where there is none. */
export function MyCards(): ReactElement | null {
  const words = useWords()
  const [cards, setCards] = useState<readonly CardView[]>([])
  useEffect(() => {
    run(api('card.list', {}).then(setCards))
  }, [])
  if (cards.length === 0) return null
  return (
    <section className="recents" aria-labelledby="my-cards-title">
      <h2 id="my-cards-title" className="recents-title">
        {words('cards.mine')}
      </h2>
      <ul className="recents-list">
        {cards.map((card) => (
          <CardLine key={card.cardId} card={card} />
        ))}
      </ul>
    </section>
  )
}

function CardLine({ card }: { readonly card: CardView }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <RecentLine
      icon={IdCard}
      name={card.name}
      detail={words('cards.mine.detail', { desks: card.desks })}
      when={card.created}
      onOpen={() => {
        wentTo({ screen: 'card', cardId: card.cardId })
      }}
    />
  )
}
