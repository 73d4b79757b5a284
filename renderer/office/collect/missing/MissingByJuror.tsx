import { FileCheck, FileX, Users } from 'lucide-react'
import type { ReactElement } from 'react'
import type { MissingOfJuror, MissingSheets } from '../../../../shared/calls/collectViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import type { Column } from '../../../components/tableColumns.ts'
import { VirtualTable } from '../../../components/VirtualTable.tsx'
import { useWords, type Words } from '../../../messages/useWords.ts'
import { SettledMark } from './SettledMark.tsx'

type Props = {
  readonly office: Office
  readonly missing: MissingSheets
  readonly chosen: string | null
  readonly onChosen: (jurorId: string) => void
}

/** A row for each juror who has something to read; the one chosen is open beside the table. */
export function MissingByJuror({ office, missing, chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  const names = new Map<string, string>(office.jurors.map(({ id, name }) => [id, name]))
  return (
    <VirtualTable
      name={words('missing.by.juror')}
      columns={jurorColumns(words, names)}
      rows={missing.jurors}
      rowKey={({ jurorId }) => jurorId}
      rowHeight={36}
      chosen={chosen}
      onChosen={({ jurorId }) => {
        onChosen(jurorId)
      }}
      empty={<EmptyState icon={Users} title={words('missing.nobody')} />}
    />
  )
}

function jurorColumns(
  words: Words,
  names: ReadonlyMap<string, string>,
): readonly Column<MissingOfJuror>[] {
  const lacking = (each: MissingOfJuror): number => each.assigned - each.settled
  const count = (id: 'unscored' | 'partial' | 'absent', width: number): Column<MissingOfJuror> => ({
    id,
    title: words(`missing.column.${id}`),
    width,
    align: 'end',
    from: 828,
    cell: (row) => (row[id].length === 0 ? '–' : row[id].length),
    order: (a, b) => a[id].length - b[id].length,
  })
  return [
    {
      id: 'juror',
      title: words('collect.column.juror'),
      width: { least: 140, share: 2 },
      cell: ({ jurorId }) => (
        <>
          <span className="missing-id numbers">{jurorId}</span> {names.get(jurorId)}
        </>
      ),
      order: (a, b) => textOrder(a.jurorId, b.jurorId),
    },
    {
      id: 'settled',
      title: words('missing.column.settled'),
      width: 96,
      cell: ({ settled, assigned }) => <SettledMark done={settled} needed={assigned} />,
      order: (a, b) => lacking(a) - lacking(b),
    },
    {
      id: 'file',
      title: words('missing.column.file'),
      width: 128,
      cell: ({ received }) => <FileMark received={received} />,
      order: (a, b) => Number(a.received) - Number(b.received),
    },
    count('unscored', 112),
    count('partial', 112),
    count('absent', 128),
  ]
}

function FileMark({ received }: Pick<MissingOfJuror, 'received'>): ReactElement {
  const words = useWords()
  return (
    <span className={`missing-file ${received ? '' : 'missing-file--none'}`}>
      <Icon of={received ? FileCheck : FileX} />
      {words(received ? 'missing.file.received' : 'missing.file.none')}
    </span>
  )
}
