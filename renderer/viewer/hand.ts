import type { Pages } from './createPages.ts'

/** Holding the space bar, or the middle button, turns the pointer into a hand that moves the page. */
export function createHand({ container }: Pages): void {
  let spaceHeld = false
  let from: { readonly x: number; readonly y: number } | null = null
  const spaceReleased = (): void => {
    spaceHeld = false
    container.classList.remove('hand')
  }
  window.addEventListener('keydown', ({ key, repeat }) => {
    if (key !== ' ' || repeat) return
    spaceHeld = true
    container.classList.add('hand')
  })
  window.addEventListener('keyup', ({ key }) => {
    if (key === ' ') spaceReleased()
  })
  window.addEventListener('blur', spaceReleased)
  container.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 1 && !(spaceHeld && event.button === 0)) return
      event.preventDefault()
      event.stopPropagation()
      container.setPointerCapture(event.pointerId)
      container.classList.add('grasped')
      from = { x: container.scrollLeft + event.clientX, y: container.scrollTop + event.clientY }
    },
    { capture: true },
  )
  container.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (from !== null) container.scrollTo(from.x - clientX, from.y - clientY)
  })
  for (const end of ['pointerup', 'pointercancel'] as const) {
    container.addEventListener(end, () => {
      from = null
      container.classList.remove('grasped')
    })
  }
}
