import { EyeOff } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import type { Desk } from '../../shared/calls/views.ts'
import { Notice } from '../components/Notice.tsx'
import { SearchField } from '../components/SearchField.tsx'
import { Select } from '../components/Select.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import type { MessageId } from '../messages/en.ts'
import { useWords } from '../messages/useWords.ts'
import { DeskBar } from '../desk/DeskBar.tsx'
import { SearchHits } from '../desk/search/SearchHits.tsx'
import { firstHitTaken } from '../desk/search/useHitKeys.ts'
import { useDeskView } from '../state/deskView.ts'
import { useGivenViews } from '../state/given.ts'
import './given.css'
import { GivenTable } from './GivenTable.tsx'

/** A desk for reading: every entry that the juror may see, with how the whole jury scored it. */
export function GivenDesk({ desk }: { readonly desk: Desk }): ReactElement {
  const words = useWords()
  const all = useGivenViews()
  const { query, categoryId } = useDeskView()
  const shown = useMemo(
    () => all?.filter(({ view }) => categoryId === null || view.category.id === categoryId) ?? [],
    [all, categoryId],
  )
  const views = useMemo(() => shown.map(({ view }) => view), [shown])
  return (
    <>
      <DeskBar desk={desk} />
      <main className="given">
        <div className="given-notice">
          <Notice tone="plain" title={words('given.reading')}>
            {words(noticeOf(desk))} {words('given.notice.keep')}
          </Notice>
        </div>
        <GivenTools desk={desk} />
        {all === null ? (
          <EmptyState icon={EyeOff} title={words('given.waiting')} />
        ) : query.trim() === '' ? (
          <GivenTable views={shown} categories={desk.prize.categories} />
        ) : (
          <SearchHits query={query.trim()} views={views} />
        )}
      </main>
    </>
  )
}

function noticeOf({ given, prize }: Desk): MessageId {
  if (given?.naming !== 'anonymised') return 'given.notice.named'
  return prize.rule.method.kind === 'borda' ? 'given.notice.borda' : 'given.notice.anonymised'
}

function GivenTools({ desk }: { readonly desk: Desk }): ReactElement {
  const words = useWords()
  const { query, categoryId, changed } = useDeskView()
  const present = new Set(desk.entries.map(({ entry }) => entry.categoryId))
  const categories = desk.prize.categories.filter(({ id }) => present.has(id))
  return (
    <div className="given-tools">
      <div
        className="given-search"
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && firstHitTaken()) event.preventDefault()
        }}
      >
        <SearchField
          name={words('desk.search')}
          value={query}
          onChange={(text) => {
            changed({ query: text })
          }}
        />
      </div>
      {categories.length < 2 ? null : (
        <Select
          label={words('given.categories')}
          bare
          placeholder={words('given.category.all')}
          choices={[
            { key: '', words: words('given.category.all') },
            ...categories.map(({ id, title }) => ({ key: id, words: title })),
          ]}
          chosen={categoryId ?? ''}
          onChosen={(chosen) => {
            changed({ categoryId: categories.find(({ id }) => id === chosen)?.id ?? null })
          }}
        />
      )}
    </div>
  )
}
