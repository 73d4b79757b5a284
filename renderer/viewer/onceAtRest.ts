import type { Pages } from './createPages.ts'

const settleMs = 100

/** After the pages have moved on the screen. */
export function onceAtRest({ container, eventBus }: Pages, moved: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = (): void => {
    clearTimeout(timer)
    timer = setTimeout(moved, settleMs)
  }
  container.addEventListener('scroll', settle)
  eventBus.on('scalechanging', settle)
}
