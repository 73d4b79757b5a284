import { IdCard } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { CardView } from '../../shared/calls/cardViews.ts'
import { Icon } from '../components/Icon.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
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
  const intl = useIntl()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <li className="recents-line">
      <AriaButton
        className="recents-open"
        onPress={() => {
          wentTo({ screen: 'card', cardId: card.cardId })
        }}
      >
        <Icon of={IdCard} />
        <span className="recents-name truncated">{card.name}</span>
        <span className="recents-detail truncated">
          {words('cards.mine.detail', { desks: card.desks })}
        </span>
        <span className="recents-when">{momentText(intl, card.created, 'day')}</span>
      </AriaButton>
    </li>
  )
}
