import type { ReactElement } from 'react'
import { Icon } from '../components/Icon.tsx'
import { stateIcons } from '../components/StateMark.tsx'
import { useWords } from '../messages/useWords.ts'
import type { EntryState, EntryView } from '../state/entryView.ts'

const order: readonly EntryState[] = [
  'scored',
  'partial',
  'unscored',
  'undeclared',
  'abstained',
  'recused',
]

/** How many entries there are, and how many of them in each state that occurs. */
export function StateCounts({ views }: { readonly views: readonly EntryView[] }): ReactElement {
  const words = useWords()
  return (
    <ul className="stateCounts">
      <li>{words('export.entries', { count: views.length })}</li>
      {order.map((state) => {
        const count = views.filter((view) => view.state === state).length
        return count === 0 ? null : (
          <li key={state} className={`stateMark stateMark--${state}`}>
            <Icon of={stateIcons[state]} />
            {words(`export.count.${state}`, { count })}
          </li>
        )
      })}
    </ul>
  )
}
