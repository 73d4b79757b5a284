import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { findElectron } from '../electron/findElectron.ts'
import { launchOf } from '../electron/launch.ts'
import { projectFolder } from '../project.ts'

export type AppOptions = {
  /** The program's own folder; a new temporary one, removed with the app, when left out. */
  readonly home?: string
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** Instead of the Electron found: a program that starts it. */
  readonly executable?: string
  /** Instead of this checkout: a folder with a built app. */
  readonly appFolder?: string
  /** What the user would give on the command line: a bundle that was double-clicked. */
  readonly files?: readonly string[]
}

/** The real app, running, driven by clicks and keys. */
export type DrivenApp = {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly home: string
  readonly close: () => Promise<void>
}

/** Starts the built app and waits for its first screen. */
export async function openApp(options: AppOptions = {}): Promise<DrivenApp> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'jurybox-home-')))
  const appArguments = [`--user-data-dir=${home}`, ...(options.files ?? [])]
  const launch = launchOf(await findElectron(), options.appFolder ?? projectFolder, appArguments)
  const { executable: executablePath = launch.executablePath } = options
  const electron = await _electron.launch({
    ...launch,
    executablePath,
    colorScheme: options.colorScheme ?? 'light',
  })
  const page = await electron.firstWindow()
  await resize(electron, options.width ?? 1280, options.height ?? 720)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return {
    electron,
    page,
    home,
    close: async () => {
      await electron.close()
      if (options.home === undefined)
        await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
    },
    { width, height },
  )
}
