import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Scene } from '../../../../shared/plots/scene.ts'
import { nearestSpot, spotAfter } from './spotMoves.ts'

type Spots = {
  /** The one that the arrow keys have reached. */
  readonly current: number
  /** The one that says its value: pointed at, or reached while the keys are here. */
  readonly shown: number | null
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onFocus: (event: FocusEvent) => void
    readonly onBlur: () => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerLeave: () => void
    readonly onClick: () => void
  }
}

/** Pixels from a spot within which the pointer means it. */
const reach = 24

/** Which of a scene's spots the pointer or the keys are at. */
export function useSpots(
  { width, body: { spots } }: Scene,
  onEntry: (entryCode: EntryCode) => void,
): Spots {
  const [wanted, setWanted] = useState(0)
  const [pointed, setPointed] = useState<number | null>(null)
  const [byKeys, setByKeys] = useState(false)
  const current = Math.max(Math.min(wanted, spots.length - 1), 0)
  const opened = (place: number | null): void => {
    const code = place === null ? null : spots[place]?.entryCode
    if (code != null) onEntry(code)
  }
  const handlers: Spots['handlers'] = {
    onKeyDown: (event) => {
      const next = spotAfter(event.key, current, spots)
      const opens = event.key === 'Enter' || event.key === ' '
      if (next === null && !opens) return
      event.preventDefault()
      setByKeys(true)
      setPointed(null)
      if (next === null) opened(current)
      else setWanted(next)
    },
    onFocus: ({ currentTarget }) => {
      setByKeys(currentTarget.matches(':focus-visible'))
    },
    onBlur: () => {
      setByKeys(false)
    },
    onPointerMove: ({ currentTarget, clientX, clientY }) => {
      const box = currentTarget.getBoundingClientRect()
      const scale = width / box.width
      setPointed(
        nearestSpot(spots, [(clientX - box.left) * scale, (clientY - box.top) * scale], reach),
      )
    },
    onPointerLeave: () => {
      setPointed(null)
    },
    onClick: () => {
      opened(pointed)
    },
  }
  return { current, shown: pointed ?? (byKeys ? current : null), handlers }
}
