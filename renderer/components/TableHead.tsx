import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Icon } from './Icon.tsx'
import { type Column, gridTemplate, type Sorting } from './tableColumns.ts'

type Props<R> = {
  readonly columns: readonly Column<R>[]
  readonly sorting: Sorting | null
  readonly onTitle: (id: string) => void
}

/** The columns' titles; those with an order sort by it. */
export function TableHead<R>({ columns, sorting, onTitle }: Props<R>): ReactElement {
  return (
    <div className="virtualTable-head" role="rowgroup">
      <div
        className="virtualTable-titles"
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: gridTemplate(columns) }}
      >
        {columns.map((column) => (
          <Title
            key={column.id}
            column={column}
            sorting={sorting?.id === column.id ? sorting : null}
            onTitle={onTitle}
          />
        ))}
      </div>
    </div>
  )
}

type TitleProps<R> = {
  readonly column: Column<R>
  /** Null unless the table is sorted by this column. */
  readonly sorting: Sorting | null
  readonly onTitle: (id: string) => void
}

function Title<R>({ column, sorting, onTitle }: TitleProps<R>): ReactElement {
  const { id, title, heading, align, order } = column
  const className = `virtualTable-title ${align === 'end' ? 'virtualTable-cell--end' : ''}`
  if (order === undefined) {
    return (
      <div
        role="columnheader"
        className={`${className} ${heading === undefined ? 'truncated' : ''}`}
      >
        {heading ?? title}
      </div>
    )
  }
  const direction = sorting === null ? 'none' : sorting.descending ? 'descending' : 'ascending'
  return (
    <div role="columnheader" className={className} aria-sort={direction}>
      <AriaButton
        className="virtualTable-sort"
        onPress={() => {
          onTitle(id)
        }}
      >
        <span className="truncated">{title}</span>
        {sorting === null ? null : <Icon of={sorting.descending ? ArrowDown : ArrowUp} />}
      </AriaButton>
    </div>
  )
}
