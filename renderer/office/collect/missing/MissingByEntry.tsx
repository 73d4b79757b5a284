import { CircleCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import type { MissingOfEntry, MissingSheets } from '../../../../shared/calls/collectViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import type { Column } from '../../../components/tableColumns.ts'
import { VirtualTable } from '../../../components/VirtualTable.tsx'
import { useWords, type Words } from '../../../messages/useWords.ts'
import { SettledMark } from './SettledMark.tsx'

type Props = {
  readonly office: Office
  readonly missing: MissingSheets
  /** Shows the entry's sheets in the matrix. */
  readonly onChosen: (entryCode: string) => void
}

/** A row for each entry: the sheets that are settled, and whether there are enough for a rank. */
export function MissingByEntry({ office, missing, onChosen }: Props): ReactElement {
  const words = useWords()
  const titles = new Map<string, string>(office.entries.map(({ code, title }) => [code, title]))
  return (
    <VirtualTable
      name={words('missing.by.entry')}
      columns={entryColumns(words, titles)}
      rows={missing.entries}
      rowKey={({ entryCode }) => entryCode}
      rowHeight={36}
      onChosen={({ entryCode }) => {
        onChosen(entryCode)
      }}
      empty={<EmptyState icon={CircleCheck} title={words('collect.nothingMissing')} />}
    />
  )
}

function entryColumns(
  words: Words,
  titles: ReadonlyMap<string, string>,
): readonly Column<MissingOfEntry>[] {
  return [
    {
      id: 'entry',
      title: words('matrix.entry'),
      width: { least: 160, share: 3 },
      cell: ({ entryCode }) => (
        <>
          <span className="missing-id numbers">{entryCode}</span> {titles.get(entryCode)}
        </>
      ),
      order: (a, b) => textOrder(a.entryCode, b.entryCode),
    },
    {
      id: 'settled',
      title: words('missing.column.settled'),
      width: 96,
      cell: ({ settled, assigned }) => <SettledMark done={settled} needed={assigned} />,
      order: (a, b) => a.assigned - a.settled - (b.assigned - b.settled),
    },
    {
      id: 'rank',
      title: words('missing.column.rank'),
      width: { least: 160, share: 1 },
      cell: ({ scored, needed }) =>
        scored >= needed
          ? words('missing.rank.enough', { scored })
          : words('missing.rank.short', { scored, needed }),
      order: (a, b) => a.scored - a.needed - (b.scored - b.needed),
    },
  ]
}
