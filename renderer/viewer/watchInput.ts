import type { Send } from './session.ts'

/** Tells the window that the viewer is used, and keeps the browser's own answers away. */
export function watchInput(send: Send): void {
  watchUse(send)
  window.addEventListener('focus', () => {
    send({ type: 'focused' })
  })
  for (const unwanted of ['dragover', 'drop', 'dragstart'] as const) {
    window.addEventListener(unwanted, (event) => {
      event.preventDefault()
    })
  }
}

const signsOfLife = ['keydown', 'pointerdown', 'wheel', 'pointermove'] as const
const saidOnceIn = 1000

/** Tells the window that somebody is there: it sees nothing of what happens in here. */
function watchUse(send: Send): void {
  let saidAt = 0
  const seen = (): void => {
    if (Date.now() - saidAt < saidOnceIn) return
    saidAt = Date.now()
    send({ type: 'inUse' })
  }
  for (const sign of signsOfLife)
    window.addEventListener(sign, seen, { capture: true, passive: true })
}
