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
import { useRowInFocus } from './useRowInFocus.ts'
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
  /** The row with a line beneath it, where something ends. */
  readonly isLast?: (row: R) => boolean
  /** The right button of the mouse or the menu key was pressed on a row, at this place of the window. */
  readonly onMenu?: (row: R, x: number, y: number) => void
  /** How the table was left, where it is to be found again so. */
  readonly memory?: TableMemory
  /** What stands there when there is no row. */
  readonly empty: ReactNode
}

/** The order of a table and the key of the row that had the focus last. */
export type TableMemory = {
  readonly sorting: Sorting | null
  readonly inFocus: string | null
  readonly changed: (change: {
    readonly sorting?: Sorting | null
    readonly inFocus?: string
  }) => void
}

/** A table of any length: only the rows in sight are drawn. Rows can be gone through by keys. */
export function VirtualTable<R>(props: Props<R>): ReactElement {
  const { name, columns, rows, empty, memory } = props
  const [own, setOwn] = useState<Sorting | null>(null)
  const sorting = memory === undefined ? own : memory.sorting
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
          const next = nextSorting(sorting, id)
          if (memory === undefined) setOwn(next)
          else memory.changed({ sorting: next })
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
  const { columns, rows, rowKey, rowHeight, chosen, onChosen, onMenu, memory, isLast } = props
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
  const remembered = memory?.inFocus ?? null
  const start = rows.findIndex((row) => rowKey(row) === remembered)
  const { active, rowFocused, onKeyDown } = useRowKeys(
    rows.length,
    virtualizer,
    scroll,
    Math.max(start, 0),
  )
  useRowInFocus(start, virtualizer, scroll)
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
              rowId={key}
              columns={columns}
              index={index}
              start={start}
              height={height}
              template={template}
              isActive={index === active}
              isChosen={chosen === undefined ? null : chosen === key}
              isLast={isLast?.(row) ?? false}
              onFocus={rowFocused}
              {...(memory === undefined ? {} : { keyInFocus: key, onKeyInFocus: memory.changed })}
              {...(onMenu === undefined ? {} : { onMenu })}
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
  readonly rowId: string
  readonly columns: readonly Column<R>[]
  readonly index: number
  /** Pixels from the top of the list. */
  readonly start: number
  readonly height: number
  readonly template: string
  readonly isActive: boolean
  /** Null where rows cannot be chosen. */
  readonly isChosen: boolean | null
  readonly isLast: boolean
  readonly onFocus: (index: number) => void
  readonly onChosen?: (row: R) => void
  readonly onMenu?: (row: R, x: number, y: number) => void
  /** What to remember of the row when it takes the focus. */
  readonly keyInFocus?: string
  readonly onKeyInFocus?: TableMemory['changed']
}

/** Drawn anew only when something of it changed; memo forgets that the component is generic. */
const Row = memo(PlainRow) as typeof PlainRow

function PlainRow<R>(props: RowProps<R>): ReactElement {
  const { row, columns, index, isActive, isChosen, isLast, onFocus, onChosen, onMenu } = props
  const { keyInFocus, onKeyInFocus } = props
  return (
    <div
      className={`virtualTable-row ${onChosen === undefined ? '' : 'virtualTable-row--opens'} ${isLast ? 'virtualTable-row--last' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      {...(isChosen === null ? {} : { 'aria-selected': isChosen })}
      data-index={index}
      data-row={props.rowId}
      tabIndex={isActive ? 0 : -1}
      style={{
        transform: `translateY(${props.start}px)`,
        height: props.height,
        gridTemplateColumns: props.template,
      }}
      onFocus={() => {
        onFocus(index)
        if (keyInFocus !== undefined) onKeyInFocus?.({ inFocus: keyInFocus })
      }}
      onContextMenu={(event) => {
        if (onMenu === undefined) return
        event.preventDefault()
        event.currentTarget.focus()
        // The menu key has no place of its own; it means the beginning of the row.
        const { left, top, height } = event.currentTarget.getBoundingClientRect()
        const byKey = event.button !== 2
        onMenu(row, byKey ? left + 16 : event.clientX, byKey ? top + height : event.clientY)
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
