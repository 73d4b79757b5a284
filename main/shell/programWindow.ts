import { nativeTheme, type BrowserWindow, type Session } from 'electron'
import { createWindow } from './createWindow.ts'
import { readWindowState, rememberWindowState } from './windowState.ts'

const firstSize = { width: 1440, height: 900 }

/** The window of the program, where it was left and in the theme that was chosen. */
export function createProgramWindow(
  session: Session,
  out: string,
  stateFile: string,
): BrowserWindow {
  const state = readWindowState(stateFile)
  nativeTheme.themeSource = state?.theme ?? 'system'
  const window = createWindow('program', session, out, state ?? firstSize)
  rememberWindowState(stateFile, window)
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize()
    window.show()
  })
  return window
}
