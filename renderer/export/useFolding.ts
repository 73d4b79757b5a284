import { useCallback, useEffect, useState } from 'react'
import type { EntryCode } from '../../shared/model/ids.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'

export type Folding = {
  /** The entries whose sheets are drawn. */
  readonly shown: ReadonlySet<EntryCode>
  readonly allShown: boolean
  readonly toggled: (code: EntryCode) => void
  readonly allToggled: () => void
}

/** How many sheets are drawn from one frame to the next, so that a hundred do not hold the window up. */
const atOnce = 8

/** Which sheets are unfolded; none at first. */
export function useFolding(views: readonly EntryView[]): Folding {
  const [shown, setShown] = useState<ReadonlySet<EntryCode>>(new Set())
  const [allShown, setAllShown] = useState(false)
  useEffect(() => {
    const waiting = allShown ? views.map(codeOf).filter((code) => !shown.has(code)) : []
    if (waiting.length === 0) return undefined
    const frame = requestAnimationFrame(() => {
      setShown(new Set([...shown, ...waiting.slice(0, atOnce)]))
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [views, shown, allShown])
  const toggled = useCallback((code: EntryCode) => {
    setAllShown(false)
    setShown((before) => {
      const after = new Set(before)
      if (!after.delete(code)) after.add(code)
      return after
    })
  }, [])
  return {
    shown,
    allShown,
    toggled,
    allToggled: () => {
      setAllShown(!allShown)
      if (allShown) setShown(new Set())
    },
  }
}
