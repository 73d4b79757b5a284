import { ChartNoAxesColumn } from 'lucide-react'
import type { ReactElement } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { decimal } from '../../../../shared/plots/numbers.ts'
import type { Plot, PlotCell, PlotColumn, PlotTable } from '../../../../shared/plots/plot.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import type { Column } from '../../../components/tableColumns.ts'
import { VirtualTable } from '../../../components/VirtualTable.tsx'
import { useWords } from '../../../messages/useWords.ts'

type Props = {
  readonly plot: Plot
  readonly chosen: EntryCode | null
  readonly onEntry: (entryCode: EntryCode) => void
}

type Row = PlotTable['rows'][number]

/** The values behind a plot, to be sorted by any of them. */
export function PlotAsTable({ plot, chosen, onEntry }: Props): ReactElement {
  const words = useWords()
  const { columns, rows } = plot.table
  const opens = rows.some(({ entryCode }) => entryCode !== null)
  return (
    <VirtualTable<Row>
      name={plot.title}
      columns={columns.map(columnOf)}
      rows={rows}
      rowKey={({ key }) => key}
      rowHeight={36}
      chosen={rows.find(({ entryCode }) => entryCode !== null && entryCode === chosen)?.key ?? null}
      {...(opens
        ? {
            onChosen: ({ entryCode }: Row) => {
              if (entryCode !== null) onEntry(entryCode)
            },
          }
        : {})}
      empty={<EmptyState icon={ChartNoAxesColumn} title={words('plots.none')} />}
    />
  )
}

function columnOf({ title, decimals }: PlotColumn, place: number): Column<Row> {
  const isNumber = decimals !== undefined
  return {
    id: String(place),
    title,
    width: isNumber ? { least: 68, share: 1 } : { least: 84, share: place === 2 ? 3 : 1 },
    ...(isNumber ? { align: 'end' as const } : {}),
    cell: ({ cells }) => cellText(cells[place] ?? null, decimals),
    order: (a, b) => compareCells(a.cells[place] ?? null, b.cells[place] ?? null),
  }
}

function cellText(cell: PlotCell, decimals = 0): string {
  if (cell === null) return '–'
  return typeof cell === 'number' ? decimal(cell, decimals) : cell
}

/** What there is not comes last. */
function compareCells(a: PlotCell, b: PlotCell): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true })
}
