import type { BrowserWindow } from 'electron'

/** Of no site: loading it takes the window out of the process it was in. */
const nowhere = 'data:text/html,'

/**
 * Puts a fresh page in the place of the window's page. The processes of the old one, the viewers' too,
 * end, and what they had in memory goes with them.
 */
export async function renewPage(window: BrowserWindow, address: string): Promise<void> {
  const contents = window.webContents
  const old = new Set(contents.mainFrame.framesInSubtree.map(({ osProcessId }) => osProcessId))
  await window.loadURL(nowhere)
  old.delete(contents.mainFrame.osProcessId)
  for (const pid of old) end(pid)
  await window.loadURL(address)
  contents.navigationHistory.clear()
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone by itself, as it should.
  }
}
