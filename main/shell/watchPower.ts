import { powerMonitor, type BrowserWindow } from 'electron'
import { tellWindow } from './serveWindow.ts'

/** Has the window lock when nobody can be before it any more, and save before the computer goes off. */
export function watchPower(window: BrowserWindow, onAway: () => void): void {
  const away = (): void => {
    onAway()
    tellWindow(window, { kind: 'away' })
  }
  powerMonitor.on('suspend', away)
  powerMonitor.on('lock-screen', away)
  powerMonitor.on('shutdown', () => {
    // A window that is closed saves first, see useClosing.
    if (!window.isDestroyed()) window.close()
  })
}
