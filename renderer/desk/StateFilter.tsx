import type { ReactElement } from 'react'
import { Select } from '../components/Select.tsx'
import { useWords } from '../messages/useWords.ts'
import { type StateChoice, useDeskView } from '../state/deskView.ts'
import { type EntryState, type EntryView, isOpen } from '../state/entryView.ts'

const states: readonly EntryState[] = [
  'undeclared',
  'unscored',
  'partial',
  'scored',
  'abstained',
  'recused',
]

/** All entries, what is still to do, or one state; only states that occur, with their numbers. */
export function StateFilter({ views }: { readonly views: readonly EntryView[] }): ReactElement {
  const words = useWords()
  const { stateChoice, changed } = useDeskView()
  const counts = Map.groupBy(views, ({ state }) => state)
  const offered = states.filter((state) => counts.has(state) || state === stateChoice)
  const choice = (key: StateChoice, name: string, count: number) => ({
    key,
    words: words('desk.filter.choice', { name, count }),
  })
  return (
    <Select<StateChoice>
      bare
      label={words('desk.filter')}
      choices={[
        choice('all', words('desk.filter.all'), views.length),
        choice('open', words('desk.filter.open'), views.filter(isOpen).length),
        ...offered.map((state) =>
          choice(state, words(`state.${state}`), counts.get(state)?.length ?? 0),
        ),
      ]}
      chosen={stateChoice}
      onChosen={(stateChosen) => {
        changed({ stateChoice: stateChosen })
      }}
    />
  )
}

/** Whether the filter shows an entry. */
export function isShown(view: EntryView, choice: StateChoice): boolean {
  if (choice === 'all') return true
  return choice === 'open' ? isOpen(view) : view.state === choice
}
