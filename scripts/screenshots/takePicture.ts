import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { DrivenApp } from '../drive/openApp.ts'
import { places } from './places.ts'

type Size = { readonly width: number; readonly height: number }

const sizes: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]
const themes = ['light', 'dark'] as const

/** Longest wait for a page that is still being drawn. */
const patience = 6000

/** Brings the screen to what is shown where a new size of the window takes it away. */
export type Pose = () => Promise<void>

/** The present screen in each theme and size; the name says what it shows. */
export async function takePicture(app: DrivenApp, name: string, pose?: Pose): Promise<void> {
  for (const size of sizes) {
    await resize(app, size)
    for (const theme of themes) {
      await app.page.emulateMedia({ colorScheme: theme })
      await app.page.mouse.move(1, 1)
      await settled(app.page)
      if (pose !== undefined) {
        await pose()
        await settled(app.page)
      }
      const path = join(places.pictures, `${name}-${theme}-${size.width}x${size.height}.png`)
      await app.page.screenshot({ path, scale: 'css' })
    }
  }
  await resize(app, { width: 1280, height: 720 })
  await app.page.emulateMedia({ colorScheme: 'light' })
  await settled(app.page)
}

async function resize({ electron, page }: DrivenApp, size: Size): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    // The audience may have a window too.
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().startsWith('jury://app/'))
      ?.setContentSize(width, height)
  }, size)
  const wanted = `${size.width}x${size.height}`
  while ((await page.evaluate('`${innerWidth}x${innerHeight}`')) !== wanted)
    await page.waitForTimeout(20)
}

/** Resolves once two looks at the page in a row are the same. */
export async function settled(page: Page): Promise<void> {
  const began = performance.now()
  let before = await page.screenshot()
  while (performance.now() - began < patience) {
    await page.waitForTimeout(150)
    const now = await page.screenshot()
    if (now.equals(before)) return
    before = now
  }
}
