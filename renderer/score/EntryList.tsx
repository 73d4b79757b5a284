import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import type { EntryCode } from '../../shared/model/ids.ts'
import { IconButton } from '../components/IconButton.tsx'
import { SearchField } from '../components/SearchField.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import './entryList.css'

type Props = {
  readonly views: readonly EntryView[]
  readonly current: EntryCode
  readonly onChosen: (entryCode: EntryCode) => void
  /** Folded, only the states and codes are left. */
  readonly folded: boolean
  readonly onFold: () => void
}

/** All entries of the desk with their states; the filter looks into code, title and city. */
export function EntryList({ views, current, onChosen, folded, onFold }: Props): ReactElement {
  const words = useWords()
  const [filter, setFilter] = useState('')
  const shown = folded ? views : views.filter((view) => matches(view, filter))
  return (
    <nav className="entryList" aria-label={words('score.entries')}>
      <header className="entryList-head">
        {folded ? null : <h2 className="entryList-title">{words('score.entries')}</h2>}
        <IconButton
          icon={folded ? PanelLeftOpen : PanelLeftClose}
          name={words(folded ? 'score.entries.show' : 'score.entries.hide')}
          keys="E"
          onPress={onFold}
        />
      </header>
      <Items views={shown} current={current} onChosen={onChosen} folded={folded} />
      {folded ? null : (
        <footer className="entryList-foot">
          <SearchField name={words('score.entries.filter')} value={filter} onChange={setFilter} />
        </footer>
      )}
    </nav>
  )
}

function Items({ views, current, onChosen, folded }: Omit<Props, 'onFold'>): ReactElement {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <ListBox
      ref={list}
      className="entryList-items scrolls"
      aria-label={words('score.entries')}
      renderEmptyState={() => <p className="entryList-none">{words('score.entries.none')}</p>}
      onAction={(key) => {
        const view = views.find((one) => codeOf(one) === key)
        if (view !== undefined) onChosen(codeOf(view))
      }}
    >
      {views.map((view) => (
        <EntryItem
          key={codeOf(view)}
          view={view}
          isCurrent={codeOf(view) === current}
          folded={folded}
        />
      ))}
    </ListBox>
  )
}

type ItemProps = {
  readonly view: EntryView
  readonly isCurrent: boolean
  readonly folded: boolean
}

function EntryItem({ view, isCurrent, folded }: ItemProps): ReactElement {
  const { entry } = view.desk
  return (
    <ListBoxItem
      id={entry.code}
      textValue={`${entry.code} ${entry.title}`}
      className={`entryList-item ${folded ? 'entryList-item--folded' : ''}`}
      {...(isCurrent ? { 'data-current': true } : {})}
    >
      <StateMark state={view.state} iconOnly />
      {folded ? (
        <span className="unseen">{entry.code}</span>
      ) : (
        <>
          <span className="entryList-code numbers">{entry.code}</span>
          <span className="entryList-name truncated" title={entry.title}>
            {entry.title}
          </span>
        </>
      )}
    </ListBoxItem>
  )
}

function matches({ desk: { entry } }: EntryView, filter: string): boolean {
  const wanted = filter.trim().toLowerCase()
  return [entry.code, entry.title, entry.city, entry.country].some((part) =>
    part.toLowerCase().includes(wanted),
  )
}
