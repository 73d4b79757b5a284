import { BrowserWindow, nativeTheme, type Rectangle, type Session } from 'electron'
import { pages, type PageKind } from './pages.ts'
import { windowOptions } from './windowOptions.ts'

type Place = Pick<Rectangle, 'width' | 'height'> & Partial<Rectangle>

/** The only place that makes a window. It is not shown before there is something to see. */
export function createWindow(
  kind: PageKind,
  session: Session,
  out: string,
  { x, y, width, height }: Place,
): BrowserWindow {
  const bounds = x === undefined || y === undefined ? { width, height } : { x, y, width, height }
  const isDark = nativeTheme.shouldUseDarkColors
  const window = new BrowserWindow(windowOptions({ kind, session, out, isDark, bounds }))
  void window.loadURL(`${pages[kind].origin}/`)
  return window
}
