import { type RefObject, useLayoutEffect } from 'react'
import type { AudienceScene } from '../../shared/calls/audienceScene.ts'

/** The least share of the normal size to which text shrinks; below it the box scrolls. */
const least = 0.4
const step = 0.94

/**
 * Makes the text as large as was asked for, or as large as lets all of the scene be seen. The styles know it
 * as `--fit`.
 */
export function useFit(
  box: RefObject<HTMLElement | null>,
  scene: AudienceScene | null,
  textSize: number,
): void {
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const fit = (): void => {
      let size = textSize / 100
      element.style.setProperty('--fit', String(size))
      while (size > least && isOver(element)) {
        size *= step
        element.style.setProperty('--fit', size.toFixed(4))
      }
    }
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(element)
    return () => {
      watch.disconnect()
    }
  }, [box, scene, textSize])
}

function isOver({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
}
