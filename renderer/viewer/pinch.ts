import type { Pages } from './createPages.ts'

type Fingers = { readonly distance: number; readonly x: number; readonly y: number }
type Zoom = (factor: number, x: number, y: number) => void

/** Ctrl and the wheel, a trackpad's pinch, which comes as that, and two fingers zoom around their place. */
export function watchPinch(pages: Pages): void {
  const { container } = pages
  const zoom = zoomBySteps(pages)
  container.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoom(wheelFactor(event.deltaY), event.clientX, event.clientY)
    },
    { passive: false },
  )
  let before: Fingers | null = null
  container.addEventListener(
    'touchmove',
    (event) => {
      const fingers = fingersOf(event.touches)
      if (fingers === null) return
      event.preventDefault()
      if (before !== null) zoom(fingers.distance / before.distance, fingers.x, fingers.y)
      before = fingers
    },
    { passive: false },
  )
  for (const end of ['touchend', 'touchcancel'] as const) {
    container.addEventListener(end, () => {
      before = null
    })
  }
}

/** pdf.js rounds the scale to hundredths, so that small steps must first add up. */
function zoomBySteps({ viewer }: Pages): Zoom {
  let pending = 1
  return (factor, x, y) => {
    pending *= factor
    if (Math.abs(Math.log(pending)) < 0.02) return
    viewer.updateScale({ drawingDelay: 300, scaleFactor: pending, origin: [x, y] })
    pending = 1
  }
}

const notch = 1.2

/** A wheel turns in notches; a pinch tells small changes. */
export function wheelFactor(delta: number): number {
  if (Math.abs(delta) >= 40) return delta > 0 ? 1 / notch : notch
  return Math.exp(-delta / 100)
}

function fingersOf({ length, 0: one, 1: other }: TouchList): Fingers | null {
  if (length !== 2 || one === undefined || other === undefined) return null
  return {
    distance: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
    x: (one.clientX + other.clientX) / 2,
    y: (one.clientY + other.clientY) / 2,
  }
}
