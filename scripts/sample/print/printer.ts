import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { findElectron } from '../../electron/findElectron.ts'
import { launchOf } from '../../electron/launch.ts'
import { isRoot } from '../../isRoot.ts'
import { withDisplay } from '../../stage/withDisplay.ts'

/** Prints HTML to a tagged PDF with bookmarks. Size and margins are the page's own. */
export type Print = (html: string) => Promise<Uint8Array>

/** Gives `act` a Chromium that prints. Only the project's own pages are loaded in it. */
export async function withPrinter(act: (print: Print) => Promise<void>): Promise<void> {
  const electron = await findElectron()
  await withDisplay(async (display) => {
    // Chromium refuses to sandbox for root; these pages have no script and no network.
    const options = isRoot() ? ['--no-sandbox'] : []
    const launch = launchOf(electron, join(import.meta.dirname, 'app'), options, definedOf(display))
    const application = await _electron.launch(launch)
    const folder = await mkdtemp(join(tmpdir(), 'jurybox-sample-'))
    try {
      await act((html) => print(application, join(folder, 'page.html'), html))
    } finally {
      await application.close()
      await rm(folder, { recursive: true, force: true })
    }
  })
}

async function print(
  application: ElectronApplication,
  file: string,
  html: string,
): Promise<Uint8Array> {
  await writeFile(file, html)
  return Buffer.from(await application.evaluate(printFile, file), 'base64')
}

/** Runs inside Electron: nothing from outside the function can be used. */
async function printFile(
  { BrowserWindow }: typeof Electron.CrossProcessExports,
  file: string,
): Promise<string> {
  const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } })
  try {
    await window.loadFile(file)
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return pdf.toString('base64')
  } finally {
    window.destroy()
  }
}

function definedOf(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
