import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { nativeTheme, screen, type BrowserWindow, type Rectangle } from 'electron'
import { z } from 'zod'

const WindowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(640),
  height: z.int().min(480),
  maximized: z.boolean(),
  /** The chosen theme, so that a dark window does not begin with a white one. */
  theme: z.enum(['system', 'light', 'dark']).default('system'),
})
export type WindowState = z.infer<typeof WindowState>

/** Size and place of the window when it was last closed, if a screen still shows that place. */
export function readWindowState(file: string): WindowState | null {
  try {
    const state = WindowState.parse(JSON.parse(readFileSync(file, 'utf8')))
    return isVisible(state) ? state : null
  } catch {
    return null
  }
}

export function rememberWindowState(file: string, window: BrowserWindow): void {
  window.on('close', () => {
    const state: WindowState = {
      ...window.getNormalBounds(),
      maximized: window.isMaximized(),
      theme: nativeTheme.themeSource,
    }
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(state))
    } catch {
      // A window that opens at its first size again is no reason to stop closing it.
    }
  })
}

function isVisible(state: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(state)
  return (
    state.x < workArea.x + workArea.width - 100 &&
    state.x + state.width > workArea.x + 100 &&
    state.y >= workArea.y - 10 &&
    state.y < workArea.y + workArea.height - 100
  )
}
