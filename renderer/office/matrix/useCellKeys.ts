import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useRef } from 'react'

export type CellPlace = { readonly row: number; readonly column: number }

/** Arrow keys, Home, End and Page Up and Down from cell to cell. */
export function useCellKeys(
  active: CellPlace,
  onActive: (place: CellPlace) => void,
  columns: number,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  grid: RefObject<HTMLDivElement | null>,
): (event: KeyboardEvent) => void {
  const frame = useRef(0)
  return (event) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const rows = virtualizer.options.count
    const target = {
      row: within(active.row + step.rows, rows),
      column: within(active.column + step.columns * alongLine(event), columns),
    }
    onActive(target)
    virtualizer.scrollToIndex(target.row)
    cancelAnimationFrame(frame.current)
    // The cell is drawn only once the matrix has scrolled to its row.
    frame.current = requestAnimationFrame(() => {
      const place = `[data-row="${target.row}"][data-column="${target.column}"]`
      grid.current?.querySelector<HTMLElement>(place)?.focus()
    })
  }
}

const far = 1e6

const steps: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
  PageDown: { rows: 10, columns: 0 },
  PageUp: { rows: -10, columns: 0 },
  Home: { rows: 0, columns: -far },
  End: { rows: 0, columns: far },
}

/** Arrows follow the eye: where the line runs from right to left, the right arrow goes back. */
function alongLine({ key, currentTarget }: KeyboardEvent): 1 | -1 {
  const mirrored = key.startsWith('Arrow') && currentTarget.matches(':dir(rtl)')
  return mirrored ? -1 : 1
}

function within(place: number, count: number): number {
  return Math.min(Math.max(place, 0), Math.max(count - 1, 0))
}
