import { SearchX } from 'lucide-react'
import type { ReactElement } from 'react'
import type { SearchAnswer } from '../../../shared/calls/searchViews.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'
import type { EntryView } from '../../state/entryView.ts'
import { Searched } from './Searched.tsx'

type Props = {
  readonly query: string
  readonly searched: SearchAnswer['searched']
  readonly views: readonly EntryView[]
}

/** Nothing holds the words: what was looked through, so that it can be believed. */
export function NothingFound({ query, searched, views }: Props): ReactElement {
  const words = useWords()
  return (
    <div className="nothingFound scrolls" role="status">
      <EmptyState icon={SearchX} title={words('search.none', { query })}>
        <Searched searched={searched} views={views} />
      </EmptyState>
    </div>
  )
}
