import type { ReactElement } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import type { CategoryId } from '../../shared/model/ids.ts'
import type { Category } from '../../shared/model/prize.ts'
import { ProgressRing } from '../components/ProgressRing.tsx'
import { useWords } from '../messages/useWords.ts'
import { type EntryView, progressOf } from '../state/entryView.ts'
import './categories.css'

type Props = {
  readonly categories: readonly Category[]
  readonly views: readonly EntryView[]
  /** Null is all of them. */
  readonly chosen: CategoryId | null
  readonly onChosen: (categoryId: CategoryId | null) => void
}

/** The categories with how far the juror has come in each. */
export function Categories({ categories, views, chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  const mine = categories.filter(({ id }) => views.some(({ category }) => category.id === id))
  return (
    <nav className="categories" aria-label={words('desk.categories')}>
      <CategoryLine
        title={words('desk.category.all')}
        views={views}
        isChosen={chosen === null}
        onChosen={() => {
          onChosen(null)
        }}
      />
      {mine.map(({ id, title }) => (
        <CategoryLine
          key={id}
          title={title}
          views={views.filter(({ category }) => category.id === id)}
          isChosen={chosen === id}
          onChosen={() => {
            onChosen(id)
          }}
        />
      ))}
    </nav>
  )
}

type LineProps = {
  readonly title: string
  readonly views: readonly EntryView[]
  readonly isChosen: boolean
  readonly onChosen: () => void
}

function CategoryLine({ title, views, isChosen, onChosen }: LineProps): ReactElement {
  const words = useWords()
  const { done, total } = progressOf(views)
  return (
    <ToggleButton className="categories-line" isSelected={isChosen} onChange={onChosen}>
      <ProgressRing done={done} total={total} />
      <span className="categories-words">
        <span className="categories-title">{title}</span>
        <span className="categories-count numbers">
          {words('desk.category.progress', { done, total })}
        </span>
      </span>
    </ToggleButton>
  )
}
