import { useEffect, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react'
import type { Box } from '../viewer/protocol.ts'
import { useReader, useReaderState } from './readerContext.ts'

type Props = {
  /** Of what it belongs to, in the pane's own CSS pixels. */
  readonly box: Box
  readonly onClose: () => void
  readonly children: ReactNode
}

const gap = 8

/**
 * Floats beside a selection or a mark: above it where there is room, else below, always inside the
 * pane. A key that asked for it brings the focus here; when it goes, the focus returns to the page.
 */
export function FloatingMenu({ box, onClose, children }: Props): ReactElement {
  const menu = useRef<HTMLDivElement>(null)
  const { store } = useReader()
  const asked = useReaderState((state) => state.menuAsked)
  useLayoutEffect(() => {
    if (menu.current !== null) place(menu.current, box)
  }, [box, children])
  useEffect(() => {
    if (!asked) return
    menu.current?.querySelector<HTMLElement>('button')?.focus()
    store.setState({ menuAsked: false })
  }, [asked, store])
  useLayoutEffect(() => {
    const element = menu.current
    return () => {
      if (element?.contains(document.activeElement))
        element.parentElement?.querySelector('iframe')?.focus()
    }
  }, [])
  useEscape(menu, onClose)
  return (
    <div ref={menu} className="reader-floatingMenu">
      {children}
    </div>
  )
}

/** One Escape closes it, also when a tooltip in it would take the key first. */
function useEscape(menu: { readonly current: HTMLElement | null }, onClose: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !menu.current?.contains(document.activeElement)) return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    window.addEventListener('keydown', pressed, { capture: true })
    return () => {
      window.removeEventListener('keydown', pressed, { capture: true })
    }
  }, [menu, onClose])
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
