import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { type DrivenApp, openApp } from '../../drive/openApp.ts'
import { settled } from '../takePicture.ts'
import { type GuideLanguage, guidePlaces } from './guidePlaces.ts'

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>

/** The app at work in one language; a picture is of the whole window or of a part of it. */
export type GuideSession = DrivenApp & {
  readonly language: GuideLanguage
  /** `air` is how much of what lies around the part is shown with it. */
  readonly picture: (name: string, part?: Locator, air?: number) => Promise<void>
}

/** Opens the app at 1280 × 720 in light colours, acts, and closes it; a failure leaves a picture. */
export async function inGuideSession(
  language: GuideLanguage,
  act: (session: GuideSession) => Promise<void>,
): Promise<void> {
  const app = await openApp({ home: guidePlaces.home(language) })
  app.page.setDefaultTimeout(20_000)
  try {
    await act({ ...app, language, picture: pictureOf(app.page, language) })
  } catch (failure) {
    await app.page.screenshot({ path: guidePlaces.failure })
    throw failure
  } finally {
    await app.close()
  }
}

function pictureOf(page: Page, language: GuideLanguage): GuideSession['picture'] {
  return async (name, part, air = 0) => {
    await page.mouse.move(1, 1)
    await settled(page)
    const path = join(guidePlaces.pictures(language), `${name}.png`)
    const clip = part === undefined ? {} : { clip: await around(page, part, air) }
    await page.screenshot({ path, scale: 'css', ...clip })
  }
}

/** A part of the window with a little air, as far as the window goes. */
async function around(page: Page, part: Locator, margin: number): Promise<Box> {
  const box = await part.boundingBox()
  if (box === null) throw new Error('This part of the window is not shown.')
  const size = await page.evaluate<readonly [number, number]>('[innerWidth, innerHeight]')
  const [x, y] = [Math.max(box.x - margin, 0), Math.max(box.y - margin, 0)]
  const [right, bottom] = [box.x + box.width + margin, box.y + box.height + margin]
  return { x, y, width: Math.min(right, size[0]) - x, height: Math.min(bottom, size[1]) - y }
}
