import { useMemo } from 'react'
import type { Finding, Office, OfficeEntry } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type { Column } from '../../components/tableColumns.ts'
import { useWords } from '../../messages/useWords.ts'
import { checksByEntry } from './documentChecks.ts'
import { entryColumns } from './entryColumns.tsx'

/** The table's columns with a box before each row; made anew only when something in them changed. */
export function useEntryColumns(
  office: Office,
  found: ReadonlyMap<string, readonly Finding[]>,
  marked: ReadonlySet<EntryCode>,
  onToggled: (code: EntryCode) => void,
): readonly Column<OfficeEntry>[] {
  const words = useWords()
  const known = useMemo(() => {
    const titles = new Map(office.prize.categories.map(({ id, title }) => [id, title]))
    return entryColumns(words, titles, found, checksByEntry(office.documents))
  }, [office, found, words])
  return useMemo(
    () => [
      {
        id: 'mark',
        title: words('entries.column.chosen'),
        heading: <span className="unseen">{words('entries.column.chosen')}</span>,
        width: 40,
        cell: ({ code }) => (
          // The row is not opened by what is pressed here.
          <label
            className="entryTable-marking"
            onClick={(event) => {
              event.stopPropagation()
            }}
          >
            <input
              type="checkbox"
              className="entryTable-mark"
              aria-label={words('entries.choose', { code })}
              tabIndex={-1}
              checked={marked.has(code)}
              onChange={() => {
                onToggled(code)
              }}
            />
          </label>
        ),
      },
      ...known,
    ],
    [known, marked, onToggled, words],
  )
}
