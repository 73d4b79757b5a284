import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, type ReactElement, type ReactNode, useRef, useState } from 'react'
import { useSettings } from '../state/settings.ts'
import {
  type Column,
  fitting,
  gridTemplate,
  nextSorting,
  sorted,
  type Sorting,
} from './tableColumns.ts'
import { TableHead } from './TableHead.tsx'
import { useRowKeys } from './useRowKeys.ts'
import { useWidth } from './useWidth.ts'
import './virtualTable.css'

type Props<R> = {
  /** What the table lists. */
  readonly name: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly rowKey: (row: R) => string
  /** Pixels at 100 % text size. */
  readonly rowHeight: number
  /** The row that is open beside the table. */
  readonly chosen?: string | null
  readonly onChosen?: (row: R) => void
  /** What stands there when there is no row. */
  readonly empty: ReactNode
}

/** A table of any length: only the rows in sight are drawn. Rows can be gone through by keys. */
export function VirtualTable<R>(props: Props<R>): ReactElement {
  const { name, columns, rows, empty } = props
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const [widthRef, width] = useWidth()
  const shown = fitting(columns, width)
  return (
    <div
      className="virtualTable"
      role="grid"
      aria-label={name}
      aria-rowcount={rows.length + 1}
      aria-colcount={shown.length}
    >
      <div className="virtualTable-measure" ref={widthRef} aria-hidden />
      <TableHead
        columns={shown}
        sorting={sorting}
        onTitle={(id) => {
          setSorting(nextSorting(sorting, id))
        }}
      />
      {rows.length === 0 ? (
        empty
      ) : (
        <Rows {...props} columns={shown} rows={sorted(rows, columns, sorting)} />
      )}
    </div>
  )
}

function Rows<R>(props: Props<R>): ReactElement {
  const { columns, rows, rowKey, rowHeight, chosen, onChosen } = props
  const textSize = useSettings(({ settings }) => settings.textSize)
  const scroll = useRef<HTMLDivElement>(null)
  const height = Math.round((rowHeight * textSize) / 100)
  const template = gridTemplate(columns)
  // eslint-disable-next-line react-hooks/incompatible-library -- the list is drawn anew at each scroll on purpose
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
  })
  const { active, rowFocused, onKeyDown } = useRowKeys(rows.length, virtualizer, scroll)
  return (
    <div className="virtualTable-scroll scrolls" role="rowgroup" ref={scroll} onKeyDown={onKeyDown}>
      <div
        className="virtualTable-body"
        role="presentation"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          const key = rowKey(row)
          return (
            <Row
              key={key}
              row={row}
              columns={columns}
              index={index}
              start={start}
              height={height}
              template={template}
              isActive={index === active}
              isChosen={chosen === undefined ? null : chosen === key}
              onFocus={rowFocused}
              {...(onChosen === undefined ? {} : { onChosen })}
            />
          )
        })}
      </div>
    </div>
  )
}

type RowProps<R> = {
  readonly row: R
  readonly columns: readonly Column<R>[]
  readonly index: number
  /** Pixels from the top of the list. */
  readonly start: number
  readonly height: number
  readonly template: string
  readonly isActive: boolean
  /** Null where rows cannot be chosen. */
  readonly isChosen: boolean | null
  readonly onFocus: (index: number) => void
  readonly onChosen?: (row: R) => void
}

/** Drawn anew only when something of it changed; memo forgets that the component is generic. */
const Row = memo(PlainRow) as typeof PlainRow

function PlainRow<R>(props: RowProps<R>): ReactElement {
  const { row, columns, index, isActive, isChosen, onFocus, onChosen } = props
  return (
    <div
      className={`virtualTable-row ${onChosen === undefined ? '' : 'virtualTable-row--opens'}`}
      role="row"
      aria-rowindex={index + 2}
      {...(isChosen === null ? {} : { 'aria-selected': isChosen })}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      style={{
        transform: `translateY(${props.start}px)`,
        height: props.height,
        gridTemplateColumns: props.template,
      }}
      onFocus={() => {
        onFocus(index)
      }}
      onClick={() => {
        onChosen?.(row)
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || onChosen === undefined) return
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChosen(row)
      }}
    >
      {columns.map(({ id, align, cell }) => (
        <div
          key={id}
          role="gridcell"
          className={`virtualTable-cell ${align === 'end' ? 'virtualTable-cell--end' : ''}`}
        >
          {cell(row)}
        </div>
      ))}
    </div>
  )
}
