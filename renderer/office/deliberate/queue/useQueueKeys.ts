import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'

type QueueKeys = {
  /** The entry that the Tab key reaches. */
  readonly active: number
  readonly itemFocused: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Arrow keys, Home and End from entry to entry; with Ctrl an arrow takes the entry along. */
export function useQueueKeys(
  count: number,
  current: number,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  list: RefObject<HTMLDivElement | null>,
  onMoved: (from: number, before: number) => void,
): QueueKeys {
  const [wanted, setWanted] = useState<number | null>(null)
  const active = Math.min(wanted ?? Math.max(current, 0), Math.max(count - 1, 0))
  const frame = useRef(0)
  const focusAt = (index: number): void => {
    setWanted(index)
    virtualizer.scrollToIndex(index)
    cancelAnimationFrame(frame.current)
    // The entry is drawn only once the queue has scrolled to it.
    frame.current = requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus()
    })
  }
  return {
    active,
    itemFocused: setWanted,
    onKeyDown: (event) => {
      const step = stepOf(event)
      if (step === null || event.altKey) return
      event.preventDefault()
      const target = Math.min(Math.max(active + step, 0), count - 1)
      if (target === active) return
      if (event.ctrlKey || event.metaKey) onMoved(active, step > 0 ? target + 1 : target)
      focusAt(target)
    },
  }
}

const far = 1e6

/** Arrows follow the eye: where the line runs from right to left, the right arrow goes back. */
function stepOf({ key, currentTarget }: KeyboardEvent): number | null {
  const along = currentTarget.matches(':dir(rtl)') ? -1 : 1
  if (key === 'ArrowRight') return along
  if (key === 'ArrowLeft') return -along
  if (key === 'Home') return -far
  return key === 'End' ? far : null
}
