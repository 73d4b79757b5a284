import { FileText } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Finding, Office, OfficeEntry } from '../../../shared/calls/views.ts'
import type { CategoryId, EntryCode } from '../../../shared/model/ids.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { Select } from '../../components/Select.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords } from '../../messages/useWords.ts'
import { checksByEntry } from './documentChecks.ts'
import { entryColumns } from './entryColumns.tsx'
import { findingsByEntry } from '../findings/findingGroups.ts'
import './entryTable.css'

type Props = {
  readonly office: Office
  readonly findings: readonly Finding[]
  readonly chosen: EntryCode | null
  readonly onChosen: (entryCode: EntryCode) => void
}

type Filter = CategoryId | 'all' | 'found'

/** Every entry of the folder, to be filtered and searched. */
export function EntryTable({ office, findings, chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const found = findingsByEntry(findings)
  const checks = checksByEntry(office.documents)
  const titles = new Map(office.prize.categories.map(({ id, title }) => [id, title]))
  const rows = office.entries.filter(
    (entry) => matches(entry, query) && passes(entry, filter, found.has(entry.code)),
  )
  return (
    <>
      <div className="entryTable-tools">
        <SearchField name={words('entries.search')} value={query} onChange={setQuery} />
        <Select<Filter>
          bare
          label={words('entries.filter')}
          choices={[
            { key: 'all', words: words('entries.filter.all') },
            { key: 'found', words: words('entries.filter.found') },
            ...office.prize.categories.map(({ id, title }) => ({ key: id, words: title })),
          ]}
          chosen={filter}
          onChosen={setFilter}
        />
        <span className="soft numbers" role="status">
          {rows.length === office.entries.length
            ? ''
            : words('entries.shown', { shown: rows.length, total: office.entries.length })}
        </span>
      </div>
      <VirtualTable
        name={words('entries.title')}
        columns={entryColumns(words, titles, found, checks)}
        rows={rows}
        rowKey={({ code }) => code}
        rowHeight={36}
        chosen={chosen}
        onChosen={({ code }) => {
          onChosen(code)
        }}
        empty={<NoEntries isFiltered={office.entries.length > 0} />}
      />
    </>
  )
}

function NoEntries({ isFiltered }: { readonly isFiltered: boolean }): ReactElement {
  const words = useWords()
  return isFiltered ? (
    <EmptyState icon={FileText} title={words('entries.none')} />
  ) : (
    <EmptyState icon={FileText} title={words('entries.empty')} body={words('entries.empty.body')} />
  )
}

function passes({ categoryId }: OfficeEntry, filter: Filter, isFound: boolean): boolean {
  if (filter === 'all') return true
  return filter === 'found' ? isFound : categoryId === filter
}

function matches({ code, title, applicant, city, country }: OfficeEntry, query: string): boolean {
  const wanted = query.trim().toLowerCase()
  const text = [code, title, applicant, city, country].join('\n').toLowerCase()
  return wanted.split(/\s+/).every((word) => text.includes(word))
}
