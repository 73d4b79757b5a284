import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react'
import type { Box } from '../viewer/protocol.ts'

type Props = {
  /** Of the selection, in the pane's own CSS pixels. */
  readonly box: Box
  readonly children: ReactNode
}

const gap = 8

/** Floats beside the selection: above it where there is room, else below, always inside the pane. */
export function SelectionMenu({ box, children }: Props): ReactElement {
  const menu = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = menu.current
    const pane = element?.parentElement
    if (!element || !pane) return
    const { offsetWidth: width, offsetHeight: height } = element
    const above = box.top - height - gap
    const below = Math.min(box.top + box.height + gap, pane.clientHeight - height - gap)
    const middle = box.left + box.width / 2 - width / 2
    const left = Math.max(gap, Math.min(middle, pane.clientWidth - width - gap))
    element.style.left = `${left}px`
    element.style.top = `${above >= gap ? above : below}px`
  }, [box, children])
  return (
    <div ref={menu} className="reader-selectionMenu">
      {children}
    </div>
  )
}
