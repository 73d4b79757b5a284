import type { ReactElement } from 'react'
import type { GivenWish } from '../../../../shared/calls/givenCalls.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Segments } from '../../../components/Segments.tsx'
import { useWords } from '../../../messages/useWords.ts'

type Props = {
  readonly prize: Prize
  readonly wish: GivenWish
  readonly onWish: (wish: GivenWish) => void
}

const namings = ['named', 'anonymised'] as const
const scopes = ['all', 'read'] as const

/** With names or not, with comments or not, and which entries. */
export function GiveChoices({ prize, wish, onWish }: Props): ReactElement {
  const words = useWords()
  const isBorda = wish.naming === 'anonymised' && prize.rule.method.kind === 'borda'
  return (
    <div className="give-choices">
      <div className="give-choice">
        <span className="give-label">{words('give.naming')}</span>
        <Segments
          name={words('give.naming')}
          choices={namings.map((key) => ({ key, words: words(`give.naming.${key}`) }))}
          chosen={wish.naming}
          onChosen={(naming) => {
            onWish({ ...wish, naming })
          }}
        />
        <p className="give-help soft">
          {words(isBorda ? 'give.naming.help.borda' : `give.naming.help.${wish.naming}`)}
        </p>
      </div>
      <div className="give-choice">
        <span className="give-label">{words('give.scope')}</span>
        <Segments
          name={words('give.scope')}
          choices={scopes.map((key) => ({ key, words: words(`give.scope.${key}`) }))}
          chosen={wish.scope}
          onChosen={(scope) => {
            onWish({ ...wish, scope })
          }}
        />
      </div>
      <Checkbox
        isSelected={wish.comments}
        onChange={(comments) => {
          onWish({ ...wish, comments })
        }}
      >
        {words('give.comments')}
      </Checkbox>
      {prize.categories.length < 2 ? null : <CategoryChoice {...{ prize, wish, onWish }} />}
    </div>
  )
}

/** At least one stays chosen. */
function CategoryChoice({ prize, wish, onWish }: Props): ReactElement {
  const words = useWords()
  const chosen = new Set(wish.categories)
  return (
    <div className="give-choice" role="group" aria-label={words('give.categories')}>
      <span className="give-label">{words('give.categories')}</span>
      <div className="give-categories">
        {prize.categories.map(({ id, title }) => (
          <Checkbox
            key={id}
            isSelected={chosen.has(id)}
            isDisabled={chosen.has(id) && chosen.size === 1}
            onChange={(isChosen) => {
              const categories = prize.categories
                .map((one) => one.id)
                .filter((one) => (one === id ? isChosen : chosen.has(one)))
              onWish({ ...wish, categories })
            }}
          >
            {title}
          </Checkbox>
        ))}
      </div>
    </div>
  )
}
