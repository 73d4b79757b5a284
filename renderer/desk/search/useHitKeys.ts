import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { useDeskView } from '../../state/deskView.ts'

const aims = '[data-hit]'

/** Arrow keys go from hit to hit; above the first one lies the search field. */
export function onHitKey(event: KeyboardEvent<HTMLElement>): void {
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>(aims)]
  const at = hits.findIndex((hit) => hit === event.target)
  const target = placeAfter(event.key, at, hits.length)
  if (target === null) return
  event.preventDefault()
  if (target < 0) searchField()?.focus()
  else hits[target]?.focus()
}

function placeAfter(key: string, at: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
    Escape: -1,
  }
  return targets[key] ?? null
}

/** Down from the search field is the first hit. */
export function firstHitTaken(): boolean {
  const hit = document.querySelector<HTMLElement>(aims)
  hit?.focus()
  return hit !== null
}

function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.deskTools-search input')
}

/** The hit that was opened has the focus again when the juror comes back. */
export function useHitInFocus(list: RefObject<HTMLElement | null>): void {
  const done = useRef(false)
  useEffect(() => {
    const { inFocus } = useDeskView.getState()
    if (done.current || inFocus === null || list.current === null) return
    done.current = true
    const hits = [...list.current.querySelectorAll<HTMLElement>(aims)]
    hits.find((hit) => hit.dataset['hit'] === inFocus)?.focus()
  })
}
