import type { Pages } from './createPages.ts'
import { boxOfMark, drawMark, markAt } from './markElements.ts'
import { onceAtRest } from './onceAtRest.ts'
import { pageViewOf } from './pageView.ts'
import type { HeldMark, PageMark } from './protocol.ts'

export type Marks = {
  readonly show: (marks: readonly PageMark[]) => void
  readonly hold: (id: string | null) => void
}

type Listener = {
  readonly onPressed: (held: HeldMark) => void
  readonly onMoved: (held: HeldMark) => void
  readonly onReleased: () => void
}

/** Keeps the marks of a document on its pages; pdf.js clears a page whenever it draws it anew. */
export function createMarks(pages: Pages, { onPressed, onMoved, onReleased }: Listener): Marks {
  let marks: readonly PageMark[] = []
  let held: string | null = null
  const tell = (listener: (held: HeldMark) => void): void => {
    const mark = marks.find(({ id }) => id !== null && id === held)
    const box = mark === undefined ? null : boxOfMark(pages, mark)
    if (held !== null && box !== null) listener({ id: held, box })
  }
  const place = (page: number): void => {
    const view = pageViewOf(pages.viewer, page)
    for (const old of view?.div.querySelectorAll('.mark, .markSign') ?? []) old.remove()
    for (const mark of marks) if (mark.page === page) drawMark(pages, mark)
  }
  pages.eventBus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => {
    place(pageNumber)
  })
  onceAtRest(pages, () => {
    tell(onMoved)
  })
  watchPresses(pages, (id) => {
    if (id === null && held !== null) onReleased()
    held = id
    tell(onPressed)
  })
  return {
    show: (next) => {
      const touched = new Set([...marks, ...next].map((mark) => mark.page))
      marks = next
      for (const page of touched) place(page)
    },
    hold: (id) => {
      held = id
    },
  }
}

/** A press gives this frame the focus; only after that can the window take it to the mark's menu. */
const focusMs = 60

/** Marks let the pointer through to the text below, so that it can be selected: they are found by place. */
function watchPresses({ container }: Pages, onPress: (id: string | null) => void): void {
  const under = ({ target, clientX, clientY }: MouseEvent): string | null => {
    const page = target instanceof Element ? target.closest('.page') : null
    if (page === null || container.classList.contains('drawing')) return null
    return markAt(page, clientX, clientY)
  }
  container.addEventListener('click', (event) => {
    const onLink = event.target instanceof Element && event.target.closest('a') !== null
    const selecting = document.getSelection()?.isCollapsed === false
    if (onLink || selecting) return
    const id = under(event)
    setTimeout(() => {
      onPress(id)
    }, focusMs)
  })
  container.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) container.classList.toggle('overMark', under(event) !== null)
  })
}
