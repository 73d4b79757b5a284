import { type KeyboardEvent, useState } from 'react'

/** One stop for the Tab key among many points; arrows go from one to the next. */
export type Roving = {
  readonly tabIndexOf: (place: number) => 0 | -1
  readonly focused: (place: number) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** Points carry `data-point` with their place, from 0; `start` has the first stop. */
export function useRoving(count: number, start = 0): Roving {
  const [wanted, setWanted] = useState<number | null>(null)
  const active = Math.min(wanted ?? start, Math.max(count - 1, 0))
  return {
    tabIndexOf: (place) => (place === active ? 0 : -1),
    focused: setWanted,
    onKeyDown: (event) => {
      const target = placeAfter(event.key, active, count)
      if (target === null) return
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>(`[data-point="${target}"]`)?.focus()
    },
  }
}

function placeAfter(key: string, active: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: active + 1,
    ArrowUp: active + 1,
    ArrowLeft: active - 1,
    ArrowDown: active - 1,
    Home: 0,
    End: count - 1,
  }
  const target = targets[key]
  return target === undefined || count === 0 ? null : Math.min(Math.max(target, 0), count - 1)
}
