import type { Page } from 'playwright-core'
import type { DrivenApp } from './openApp.ts'

const address = 'jury://audience/'

/** The window for the audience, once whatever `open` does has opened it. */
export async function audienceWindow(
  { electron }: Pick<DrivenApp, 'electron'>,
  open: () => Promise<unknown>,
): Promise<Page> {
  const opened = electron.waitForEvent('window')
  await open()
  const page = await opened
  await page.waitForURL(address)
  await page.locator('main').waitFor()
  return page
}

/** Gives it so many pixels, wherever it stands. */
export async function resizeAudience(
  { electron }: Pick<DrivenApp, 'electron'>,
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, [url, wide, high]) => {
      const all = BrowserWindow.getAllWindows()
      all.find(({ webContents }) => webContents.getURL() === url)?.setContentSize(wide, high)
    },
    [address, width, height] as const,
  )
  const wanted = `${width}x${height}`
  while ((await page.evaluate('`${innerWidth}x${innerHeight}`')) !== wanted)
    await page.waitForTimeout(20)
}
