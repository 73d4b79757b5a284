import { type RefCallback, useCallback, useState } from 'react'

/** The width of an element in pixels of 100 % text size, kept up to date; 0 before it is drawn. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth / pixel())
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [ref, width]
}

/** Pixels of the screen in one pixel at 100 % text size. */
export function pixel(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 14
}
