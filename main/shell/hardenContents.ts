import { app, type WebContents } from 'electron'

/** Keeps every page where it is: no navigation, no new window, no webview. Links in PDFs open nothing. */
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
  contents.on('will-frame-navigate', (event) => {
    if (!isViewerPage(event.url) || event.isMainFrame) event.preventDefault()
  })
}

/** The window's frame may load the viewer's page, and load it again after a crash. */
function isViewerPage(url: string): boolean {
  return url === 'jurypdf://viewer/' || url === 'jurypdf://viewer/index.html'
}
