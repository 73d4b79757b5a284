import type { ReactElement } from 'react'
import './cellMark.css'
import type { CellState } from './cells.ts'

/**
 * A pair's state as a shape on a tone; its word stands in the cell's name. Only a reference to one of
 * the CellShapes, for a matrix draws many hundreds of them while it is scrolled.
 */
export function CellMark({ state }: { readonly state: CellState }): ReactElement {
  return (
    <svg className={`cellMark cellMark--${state}`} aria-hidden>
      <use href={`#cell-${state}`} />
    </svg>
  )
}
