import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useState } from 'react'

/** Frames in which the row may still have to be drawn. */
const patience = 20

/** Gives the focus back to the row at which a table was left, when the table appears. */
export function useRowInFocus(
  index: number,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  grid: RefObject<HTMLDivElement | null>,
): void {
  const [first] = useState(index)
  useEffect(() => {
    if (first < 0) return undefined
    virtualizer.scrollToIndex(first, { align: 'center' })
    let frame = 0
    let left = patience
    const look = (): void => {
      const row = grid.current?.querySelector<HTMLElement>(`[data-index="${first}"]`)
      if (row !== null && row !== undefined) focusGently(row)
      else if (left-- > 0) frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [first, virtualizer, grid])
}

/** Nothing is taken from somebody who is at work elsewhere already. */
function focusGently(row: HTMLElement): void {
  const { activeElement } = document
  const isFree = activeElement === null || activeElement.matches('body, main, h1, h2')
  if (isFree) row.focus({ preventScroll: true })
}
