import { toRegion, within } from './geometry.ts'
import type { Pages } from './createPages.ts'
import { onceAtRest } from './onceAtRest.ts'
import { layOver } from './overlays.ts'
import { pageBoxOf, pageNumberOf, pageSpaceOf, pageViewOf } from './pageView.ts'
import type { Box, Selected } from './protocol.ts'
import { seenOf } from './selectHere.ts'

type Corner = { readonly page: number; readonly x: number; readonly y: number }

const smallest = 6

export type RegionTool = {
  readonly use: (on: boolean) => void
  /** Puts a rectangle around a place and tells of it, as if the juror had drawn it. */
  readonly show: (selected: Selected) => void
  /** Takes away the rectangle drawn last. */
  readonly clear: () => void
}

type Listener = {
  readonly onDrawn: (selected: Selected) => void
  readonly onCleared: () => void
}

/** Lets the juror draw a rectangle on a page: figures and scans have no text to select. */
export function createRegionTool(pages: Pages, { onDrawn, onCleared }: Listener): RegionTool {
  const { container } = pages
  const rubber = document.createElement('div')
  rubber.className = 'rubber'
  let from: Corner | null = null
  let drawn: Drawn | null = null
  const clear = (): void => {
    drawn?.element?.remove()
    drawn = null
  }
  const show = (selected: Selected): void => {
    clear()
    drawn = { selected, element: layOver(pages, selected.page, selected.region, 'drawn') }
    onDrawn(selected)
  }
  container.addEventListener('pointerdown', (event) => {
    if (drawn !== null) onCleared()
    clear()
    const page = pageNumberOf(event.target as Node)
    if (!container.classList.contains('drawing') || event.button !== 0 || page === null) return
    event.preventDefault()
    container.setPointerCapture(event.pointerId)
    from = { page, x: event.clientX, y: event.clientY }
    document.body.append(rubber)
    stretch(rubber, boxTo(from, event))
  })
  container.addEventListener('pointermove', (event) => {
    if (from !== null) stretch(rubber, boxTo(from, event))
  })
  container.addEventListener('pointerup', (event) => {
    const selected = from === null ? null : drawnOn(pages, from.page, boxTo(from, event))
    from = null
    rubber.remove()
    if (selected !== null) show(selected)
  })
  container.addEventListener('pointercancel', () => {
    from = null
    rubber.remove()
  })
  onceAtRest(pages, () => {
    if (drawn !== null) onDrawn(movedTo(pages, drawn))
  })
  return {
    use: (on) => {
      container.classList.toggle('drawing', on)
      if (!on) clear()
    },
    show,
    clear,
  }
}

type Drawn = { readonly selected: Selected; readonly element: HTMLElement | null }

/** Where the rectangle is on the screen now; of one larger than the window, the part in sight. */
function movedTo(pages: Pages, { selected, element }: Drawn): Selected {
  if (element === null) return selected
  const { left, top, width, height } = element.getBoundingClientRect()
  const box = { left, top, width, height }
  return { ...selected, box: within(box, seenOf(pages)) ?? box }
}

function boxTo(from: Corner, { clientX, clientY }: PointerEvent): Box {
  return {
    left: Math.min(from.x, clientX),
    top: Math.min(from.y, clientY),
    width: Math.abs(clientX - from.x),
    height: Math.abs(clientY - from.y),
  }
}

function stretch(element: HTMLElement, { left, top, width, height }: Box): void {
  element.style.left = `${left}px`
  element.style.top = `${top}px`
  element.style.width = `${width}px`
  element.style.height = `${height}px`
}

function drawnOn({ viewer }: Pages, page: number, drawn: Box): Selected | null {
  const view = pageViewOf(viewer, page)
  const pageBox = view === null ? null : pageBoxOf(view)
  const box = pageBox === null ? null : within(drawn, pageBox)
  if (view === null || pageBox === null || box === null) return null
  if (box.width < smallest || box.height < smallest) return null
  const onPage = { ...box, left: box.left - pageBox.left, top: box.top - pageBox.top }
  const region = toRegion(onPage, pageSpaceOf(view))
  return { extent: 'region', page, quote: '', region, lines: [region], box }
}
