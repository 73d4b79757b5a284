import { join } from 'node:path'
import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { windowOrigin } from './schemes.ts'
import { readWindowState, rememberWindowState } from './windowState.ts'

/** The colours of `--ground` in the window's tokens, so that nothing blinks before the first paint. */
const background = { light: '#faf9f7', dark: '#1b1a19' }

/** The only place that makes a window; its settings are literals that nothing from outside can change. */
export function createWindow(session: Session, out: string, stateFile: string): BrowserWindow {
  const state = readWindowState(stateFile)
  nativeTheme.themeSource = state?.theme ?? 'system'
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...state,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Jurybox',
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      session,
      preload: join(out, 'main', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
    },
  })
  rememberWindowState(stateFile, window)
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize()
    window.show()
  })
  void window.loadURL(`${windowOrigin}/`)
  return window
}
