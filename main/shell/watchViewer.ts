import { app, type BrowserWindow } from 'electron'
import { viewerOrigins } from './pages.ts'

const limitKilobytes = 1_500_000
const everyMs = 2000

/** Ends a viewer whose PDF has eaten 1.5 GB; the reader says so and offers to show it again. */
export function watchViewer(window: BrowserWindow): void {
  const watch = setInterval(() => {
    for (const pid of viewerProcesses(window))
      if (memoryOf(pid) > limitKilobytes) process.kill(pid, 'SIGKILL')
  }, everyMs)
  window.once('closed', () => {
    clearInterval(watch)
  })
}

/** The processes of the viewers' frames; never the window's own, should one ever share it. */
function viewerProcesses(window: BrowserWindow): readonly number[] {
  const { mainFrame } = window.webContents
  return mainFrame.framesInSubtree
    .filter(({ origin }) => viewerOrigins.includes(origin))
    .map(({ osProcessId }) => osProcessId)
    .filter((pid) => pid !== mainFrame.osProcessId)
}

function memoryOf(pid: number): number {
  return app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize ?? 0
}
