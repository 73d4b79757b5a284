import { useEffect, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react'
import type { Box } from '../viewer/protocol.ts'
import { useReaderState } from './readerContext.ts'

type Props = {
  /** Of what it belongs to, in the pane's own CSS pixels. */
  readonly box: Box
  readonly children: ReactNode
}

const gap = 8

/**
 * Floats beside a selection or a mark: above it where there is room, else below, always inside the
 * pane. A key that asked for it brings the focus here; when it goes, the focus returns to the page.
 */
export function FloatingMenu({ box, children }: Props): ReactElement {
  const menu = useRef<HTMLDivElement>(null)
  const asked = useReaderState((state) => state.menuAsked)
  const answered = useRef(0)
  useLayoutEffect(() => {
    if (menu.current !== null) place(menu.current, box)
  }, [box, children])
  useEffect(() => {
    if (asked !== answered.current) menu.current?.querySelector<HTMLElement>('button')?.focus()
    answered.current = asked
  }, [asked])
  useLayoutEffect(() => {
    const element = menu.current
    return () => {
      if (element?.contains(document.activeElement))
        element.parentElement?.querySelector('iframe')?.focus()
    }
  }, [])
  return (
    <div ref={menu} className="reader-floatingMenu">
      {children}
    </div>
  )
}

function place(menu: HTMLElement, box: Box): void {
  const pane = menu.parentElement
  if (pane === null) return
  const { offsetWidth: width, offsetHeight: height } = menu
  const above = box.top - height - gap
  const below = box.top + box.height + gap
  const top = above >= gap ? above : below
  const middle = box.left + box.width / 2 - width / 2
  menu.style.left = `${Math.max(gap, Math.min(middle, pane.clientWidth - width - gap))}px`
  menu.style.top = `${Math.max(gap, Math.min(top, pane.clientHeight - height - gap))}px`
}
