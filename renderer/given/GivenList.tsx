import { Inbox } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import type { EntryCode } from '../../shared/model/ids.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import type { Column } from '../components/tableColumns.ts'
import { VirtualTable } from '../components/VirtualTable.tsx'
import { useWords, type Words } from '../messages/useWords.ts'
import { codeOf } from '../state/entryView.ts'
import type { GivenView } from '../state/given.ts'
import { givenOpened } from './useGivenKeys.ts'

type Props = { readonly views: readonly GivenView[]; readonly current: EntryCode }

/** All entries by category and rank, the one in hand among them. */
export function GivenList({ views, current }: Props): ReactElement {
  const words = useWords()
  const columns = useMemo(() => listColumns(words), [words])
  return (
    <nav className="given-list" aria-label={words('given.entries')}>
      <VirtualTable
        name={words('given.entries')}
        columns={columns}
        rows={views}
        rowKey={({ view }) => codeOf(view)}
        rowHeight={34}
        chosen={current}
        onChosen={givenOpened}
        empty={<EmptyState icon={Inbox} title={words('desk.empty.title')} />}
      />
    </nav>
  )
}

function listColumns(words: Words): readonly Column<GivenView>[] {
  return [
    {
      id: 'rank',
      title: words('given.column.rank'),
      width: 44,
      align: 'end',
      cell: ({ place }) => <span className="given-rank numbers">{place.rank ?? '–'}</span>,
    },
    {
      id: 'code',
      title: words('desk.column.title'),
      width: { least: 80, share: 1 },
      cell: ({ view }) => (
        <span className="truncated" title={`${codeOf(view)} ${view.desk.entry.title}`}>
          <span className="soft numbers">{codeOf(view)}</span> {view.desk.entry.title}
        </span>
      ),
    },
  ]
}
