import type { BrowserWindow } from 'electron'
import { tellWindow } from './serveWindow.ts'

/** Tells the page whenever its window begins or ends to fill the screen, whoever asked for it. */
export function watchFullScreen(window: BrowserWindow): void {
  window.on('enter-full-screen', () => {
    tellWindow(window, { kind: 'fullScreen', on: true })
  })
  window.on('leave-full-screen', () => {
    tellWindow(window, { kind: 'fullScreen', on: false })
  })
}
