import { app, type WebContents } from 'electron'
import { viewerOrigins } from './pages.ts'

/** Keeps every page where it is: no navigation, no new window, no webview, no printing. Links in PDFs open nothing. */
export function hardenAllContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents)
  })
}

function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('before-input-event', (event, { key, control, meta }) => {
    if ((control || meta) && key.toLowerCase() === 'p') event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isViewerPage(event.url) || event.isMainFrame) event.preventDefault()
  })
}

/** The window's frames may load the viewer's page, and load it again after a crash. */
function isViewerPage(url: string): boolean {
  return viewerOrigins.some((origin) => url === `${origin}/` || url === `${origin}/index.html`)
}
