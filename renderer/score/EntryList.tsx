import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import type { EntryCode } from '../../shared/model/ids.ts'
import { IconButton } from '../components/IconButton.tsx'
import { SearchField } from '../components/SearchField.tsx'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import { EntryItems } from './EntryItems.tsx'
import './entryList.css'

type Props = {
  readonly views: readonly EntryView[]
  readonly current: EntryCode
  readonly onChosen: (entryCode: EntryCode) => void
  /** Folded, only the states are left. */
  readonly folded: boolean
  readonly onFold: () => void
}

/** All entries of the desk with their states; the filter looks into code, title and city. */
export function EntryList({ views, current, onChosen, folded, onFold }: Props): ReactElement {
  const words = useWords()
  const [filter, setFilter] = useState('')
  const shown = useMemo(
    () => (folded ? views : views.filter((view) => matches(view, filter))),
    [views, filter, folded],
  )
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
      {shown.length === 0 ? (
        <p className="entryList-none">{words('score.entries.none')}</p>
      ) : (
        <EntryItems views={shown} current={current} onChosen={onChosen} folded={folded} />
      )}
      {folded ? null : (
        <footer className="entryList-foot">
          <SearchField name={words('score.entries.filter')} value={filter} onChange={setFilter} />
        </footer>
      )}
    </nav>
  )
}

function matches({ desk: { entry } }: EntryView, filter: string): boolean {
  const wanted = filter.trim().toLowerCase()
  return [entry.code, entry.title, entry.city, entry.country].some((part) =>
    part.toLowerCase().includes(wanted),
  )
}
