import { type CSSProperties, memo, type ReactElement } from 'react'
import type { OfficeEntry } from '../../../shared/calls/views.ts'
import type { Juror } from '../../../shared/model/juror.ts'
import { useWords } from '../../messages/useWords.ts'
import { CellMark } from './CellMark.tsx'
import { cellKey, type Cells } from './cells.ts'
import type { CellWish, Sum } from './Matrix.tsx'
import { SumText } from './SumText.tsx'
import type { CellPlace } from './useCellKeys.ts'

type Props = {
  readonly index: number
  readonly entry: OfficeEntry
  readonly jurors: readonly Juror[]
  readonly cells: Cells
  readonly sum: Sum
  /** The cell that the Tab key reaches; null when it is in another row. */
  readonly activeColumn: number | null
  readonly onFocus: (place: CellPlace) => void
  readonly onCell?: (place: CellPlace, how: CellWish) => void
  readonly place: CSSProperties
}

export const MatrixRow = memo(MatrixRowPlain, isSame)

function MatrixRowPlain(props: Props): ReactElement {
  const { index, entry, jurors, cells, sum, activeColumn, onFocus, onCell, place } = props
  const words = useWords()
  return (
    <div
      className="matrix-row matrix-row--entry"
      role="row"
      aria-rowindex={index + 2}
      style={place}
    >
      <div className="matrix-entry truncated" role="rowheader" title={entry.title}>
        <span className="matrix-code numbers">{entry.code}</span>
        <span className="soft">{entry.title}</span>
      </div>
      {jurors.map((juror, column) => {
        const state = cells.get(cellKey(juror.id, entry.code)) ?? 'none'
        const word = words(`matrix.state.${state}`)
        return (
          <div
            key={juror.id}
            role="gridcell"
            className={`matrix-cell ${onCell === undefined ? '' : 'matrix-cell--live'}`}
            aria-label={`${juror.id}, ${entry.code}: ${word}`}
            title={`${juror.id}, ${entry.code}: ${word}`}
            data-row={index}
            data-column={column}
            tabIndex={column === activeColumn ? 0 : -1}
            onFocus={() => {
              onFocus({ row: index, column })
            }}
            onClick={(event) => {
              onCell?.({ row: index, column }, event.shiftKey ? 'reach' : 'turn')
            }}
            onContextMenu={() => {
              onCell?.({ row: index, column }, 'conflict')
            }}
          >
            <CellMark state={state} />
          </div>
        )
      })}
      <div className="matrix-sum" role="gridcell">
        <SumText sum={sum} />
      </div>
    </div>
  )
}

/** Rows are drawn anew at each scroll; most of them have not changed. */
function isSame(a: Props, b: Props): boolean {
  return (
    a.index === b.index &&
    a.entry === b.entry &&
    a.jurors === b.jurors &&
    a.cells === b.cells &&
    a.onCell === b.onCell &&
    a.sum.text === b.sum.text &&
    a.sum.isShort === b.sum.isShort &&
    a.activeColumn === b.activeColumn &&
    a.place.transform === b.place.transform &&
    a.place.height === b.place.height
  )
}
