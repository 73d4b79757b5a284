import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { audienceWindow, resizeAudience } from '../drive/audienceWindow.ts'
import { section } from '../drive/asOffice.ts'
import { places } from './places.ts'
import type { Session } from './session.ts'
import { settled } from './takePicture.ts'

const sizes = [
  [1280, 720],
  [1920, 1080],
] as const
/** A screen of four times as many points shows the same, finer: one picture says so. */
const finest = { width: 3840, height: 2160 }

const shown = {
  Title: 'title',
  Entry: 'entry',
  Document: 'document',
  Points: 'points',
  Time: 'time',
  Ranking: 'ranking',
  Plot: 'plot',
  Decisions: 'decisions',
} as const

/** The chair's tools for the audience, and what the audience sees by them. */
export async function audienceScenes(session: Session): Promise<void> {
  const { page, picture } = session
  await section(session, 'Deliberate')
  await page.getByRole('option').filter({ hasText: 'TI-001' }).click()
  const open = page.getByRole('button', { name: 'Window for the audience', exact: true })
  const audience = await audienceWindow(session, () => open.click())
  for (const [what, name] of Object.entries(shown)) {
    await page.getByRole('radio', { name: what, exact: true }).click()
    await takeAudience(session, audience, name)
    if (what === 'Points') await picture('office-deliberate-audience')
  }
  await open.click()
}

async function takeAudience(session: Session, audience: Page, name: string): Promise<void> {
  for (const [width, height] of sizes) {
    await resizeAudience(session, audience, width, height)
    for (const theme of ['light', 'dark'] as const) await take(audience, name, theme)
  }
  if (name !== 'points') return
  // No screen here is that large.
  const driver = await audience.context().newCDPSession(audience)
  await driver.send('Emulation.setDeviceMetricsOverride', {
    ...finest,
    deviceScaleFactor: 1,
    mobile: false,
  })
  await take(audience, name, 'light')
  await driver.send('Emulation.clearDeviceMetricsOverride')
}

async function take(audience: Page, name: string, theme: 'light' | 'dark'): Promise<void> {
  await audience.emulateMedia({ colorScheme: theme })
  await settled(audience)
  const size = await audience.evaluate('`${innerWidth}x${innerHeight}`')
  const path = join(places.pictures, `audience-${name}-${theme}-${String(size)}.png`)
  await audience.screenshot({ path, scale: 'css' })
}
