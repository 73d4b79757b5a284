import { app, type BrowserWindow } from 'electron'
import { viewerOrigin } from './schemes.ts'

const limitKilobytes = 1_500_000
const everyMs = 2000

/** Ends a viewer whose PDF has eaten 1.5 GB; the reader says so and offers to show it again. */
export function watchViewer(window: BrowserWindow): void {
  const watch = setInterval(() => {
    const pid = viewerProcess(window)
    if (pid !== null && memoryOf(pid) > limitKilobytes) process.kill(pid, 'SIGKILL')
  }, everyMs)
  window.once('closed', () => {
    clearInterval(watch)
  })
}

/** The process of the viewer's frame; null while there is none, and if it ever shared the window's own. */
function viewerProcess(window: BrowserWindow): number | null {
  const { mainFrame } = window.webContents
  const viewer = mainFrame.framesInSubtree.find(({ origin }) => origin === viewerOrigin)
  if (viewer === undefined || viewer.osProcessId === mainFrame.osProcessId) return null
  return viewer.osProcessId
}

function memoryOf(pid: number): number {
  return app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize ?? 0
}
