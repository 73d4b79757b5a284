import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'

type RowKeys = {
  /** The row that the Tab key reaches. */
  readonly active: number
  readonly rowFocused: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Arrow keys, Home, End and Page Up and Down among the rows of a virtual list. */
export function useRowKeys(
  count: number,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  grid: RefObject<HTMLDivElement | null>,
  start = 0,
): RowKeys {
  const [wanted, setWanted] = useState(start)
  const active = Math.min(wanted, Math.max(count - 1, 0))
  const frame = useRef(0)
  return {
    active,
    rowFocused: setWanted,
    onKeyDown: (event) => {
      const target = rowAfter(event.key, active, count)
      if (target === null || !isOnRow(event.target)) return
      event.preventDefault()
      setWanted(target)
      virtualizer.scrollToIndex(target)
      cancelAnimationFrame(frame.current)
      // The row is drawn only once the list has scrolled to it.
      frame.current = requestAnimationFrame(() => {
        grid.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus()
      })
    },
  }
}

const page = 10

function rowAfter(key: string, active: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  }
  const target = targets[key]
  return target === undefined || count === 0 ? null : Math.min(Math.max(target, 0), count - 1)
}

/** Keys pressed in something inside a row, such as a button, are its own. */
function isOnRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['index'] !== undefined
}
