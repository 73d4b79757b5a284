import type { Pages } from './createPages.ts'
import { pointShown, scrollToShare } from './position.ts'
import type { ToViewer } from './protocol.ts'
import type { Send } from './session.ts'

type Follow = Extract<ToViewer, { type: 'follow' }>

/**
 * Tells, once a frame, what the top of the window shows. Answers how to go along with another viewer:
 * a scroll that was asked for is told with its step, so that nobody takes it for the juror's own.
 */
export function watchScroll(pages: Pages, send: Send): (follow: Follow) => void {
  const { container } = pages
  let isDue = false
  let asked: { readonly top: number; readonly step: number } | null = null
  const tell = (): void => {
    isDue = false
    const point = pointShown(pages)
    const isAsked = asked !== null && Math.abs(container.scrollTop - asked.top) < 1
    if (point !== null) send({ type: 'moved', point, step: isAsked ? (asked?.step ?? null) : null })
    if (!isAsked) asked = null
  }
  container.addEventListener('scroll', () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(tell)
  })
  return ({ at, step, across }) => {
    scrollToShare(pages, at, across)
    // Read back: rounded, and held at the ends of the document.
    asked = { top: container.scrollTop, step }
    if (!isDue) tell()
  }
}
