import { join } from 'node:path'
import type { BrowserWindowConstructorOptions, Session } from 'electron'
import { pages, type PageKind } from './pages.ts'

/** The colours of `--ground` in the window's tokens, so that nothing blinks before the first paint. */
const background = { light: '#faf9f7', dark: '#1b1a19' }

type Made = {
  readonly kind: PageKind
  readonly session: Session
  /** The folder of the built program. */
  readonly out: string
  readonly isDark: boolean
  readonly bounds: Pick<BrowserWindowConstructorOptions, 'x' | 'y' | 'width' | 'height'>
}

/** The settings of every window: literals that nothing from outside can change. */
export function windowOptions({
  kind,
  session,
  out,
  isDark,
  bounds,
}: Made): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    ...least[kind],
    show: false,
    title: 'Jurybox',
    backgroundColor: isDark ? background.dark : background.light,
    webPreferences: {
      session,
      preload: join(out, 'main', pages[kind].preload),
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
  }
}

const least: Readonly<Record<PageKind, { readonly minWidth: number; readonly minHeight: number }>> =
  {
    program: { minWidth: 1024, minHeight: 640 },
    audience: { minWidth: 640, minHeight: 360 },
  }
