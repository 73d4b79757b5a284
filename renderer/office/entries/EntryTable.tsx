import { FileText } from 'lucide-react'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import type { Finding, Office, OfficeEntry } from '../../../shared/calls/views.ts'
import type { CategoryId, EntryCode } from '../../../shared/model/ids.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { Select } from '../../components/Select.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords } from '../../messages/useWords.ts'
import { ChosenEntries } from './edit/ChosenEntries.tsx'
import { MarkKeys } from './edit/MarkKeys.tsx'
import { isWithdrawn } from './edit/withdrawn.ts'
import { useEntryColumns } from './useEntryColumns.tsx'
import { findingsByEntry } from '../findings/findingGroups.ts'
import './entryTable.css'

type Props = {
  readonly office: Office
  readonly findings: readonly Finding[]
  readonly chosen: EntryCode | null
  readonly onChosen: (entryCode: EntryCode) => void
}

type Filter = CategoryId | 'all' | 'found' | 'noDocuments' | 'withdrawn'

/** Every entry of the folder, to be filtered and searched; several can be chosen and changed together. */
export function EntryTable({ office, findings, chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [marked, setMarked] = useState<ReadonlySet<EntryCode>>(new Set())
  const all = useMemo(() => [...office.entries, ...office.withdrawn], [office])
  const found = useMemo(() => findingsByEntry(findings), [findings])
  const rows = useRows(all, query, filter, found)
  const codes = all.flatMap(({ code }) => (marked.has(code) ? [code] : []))
  const toggled = useCallback((code: EntryCode): void => {
    setMarked((before) =>
      before.has(code)
        ? new Set([...before].filter((one) => one !== code))
        : new Set([...before, code]),
    )
  }, [])
  const marksCleared = (): void => {
    setMarked(new Set())
  }
  const columns = useEntryColumns(office, found, marked, toggled)
  return (
    <>
      {codes.length === 0 ? (
        <Tools
          office={office}
          query={query}
          onQuery={setQuery}
          filter={filter}
          onFilter={setFilter}
          shown={rows.length}
          total={all.length}
        />
      ) : (
        <ChosenEntries office={office} codes={codes} onNone={marksCleared} />
      )}
      <MarkKeys
        codes={rows.map(({ code }) => code)}
        onToggled={toggled}
        onAll={() => {
          setMarked(new Set(rows.map(({ code }) => code)))
        }}
      >
        <VirtualTable
          name={words('entries.title')}
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          rowHeight={36}
          chosen={chosen}
          onChosen={({ code }) => {
            onChosen(code)
          }}
          empty={<NoEntries isFiltered={all.length > 0} />}
        />
      </MarkKeys>
    </>
  )
}

function useRows(
  all: readonly OfficeEntry[],
  query: string,
  filter: Filter,
  found: ReadonlyMap<string, readonly Finding[]>,
): readonly OfficeEntry[] {
  return useMemo(
    () => all.filter((entry) => matches(entry, query) && passes(entry, filter, found)),
    [all, query, filter, found],
  )
}

type ToolsProps = {
  readonly office: Office
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly shown: number
  readonly total: number
}

function Tools(props: ToolsProps): ReactElement {
  const { office, query, filter, shown, total } = props
  const words = useWords()
  const kinds = ['all', 'found', 'noDocuments', 'withdrawn'] as const
  return (
    <div className="entryTable-tools">
      <SearchField name={words('entries.search')} value={query} onChange={props.onQuery} />
      <Select<Filter>
        bare
        label={words('entries.filter')}
        choices={[
          ...kinds.map((key) => ({ key, words: words(`entries.filter.${key}`) })),
          ...office.prize.categories.map(({ id, title }) => ({ key: id, words: title })),
        ]}
        chosen={filter}
        onChosen={props.onFilter}
      />
      <span className="soft numbers" role="status">
        {shown === total ? '' : words('entries.shown', { shown, total })}
      </span>
    </div>
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

function passes(
  entry: OfficeEntry,
  filter: Filter,
  found: ReadonlyMap<string, readonly Finding[]>,
): boolean {
  if (filter === 'all') return true
  if (filter === 'found') return found.has(entry.code)
  if (filter === 'noDocuments') return entry.documents.length === 0
  if (filter === 'withdrawn') return isWithdrawn(entry)
  return entry.categoryId === filter
}

function matches({ code, title, applicant, city, country }: OfficeEntry, query: string): boolean {
  const wanted = query.trim().toLowerCase()
  const text = [code, title, applicant, city, country].join('\n').toLowerCase()
  return wanted.split(/\s+/).every((word) => text.includes(word))
}
