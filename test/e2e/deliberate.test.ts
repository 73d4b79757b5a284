import { expect, inject, test } from 'vitest'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { collectedSample } from './support/collectedSample.ts'
import { goTo, pressAt, watchFocus } from './support/keyboard.ts'

const { officePassphrase } = inject('sample')

test('a jury goes through its queue by keys alone, and what it says is kept', async () => {
  const app = await meeting(['J01', 'J04'])
  const { page } = app
  const { keyboard } = page
  const lost = await watchFocus(app)
  const faults = [...(await faultsHere(app))]
  const chosen = page.getByRole('option', { selected: true })

  await keyboard.press('n')
  await keyboard.press('n')
  await keyboard.press('p')
  expect(await chosen.innerText()).toContain('TI-004')

  // J04 advised the city of TI-001: until J04 has left, nothing of it is shown.
  await keyboard.press('/')
  await keyboard.type('ti-001')
  const notice = page.getByText('J04 must leave the room for this entry')
  await notice.waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
  expect(await chosen.innerText()).toContain('Hidden')
  faults.push(...(await faultsHere(app)))
  await pressAt(app, /button "J04 left the room"/)
  await notice.waitFor({ state: 'hidden' })
  const table = page.getByRole('table', { name: 'Every juror’s points' })
  await table.getByRole('columnheader', { name: /^J01/ }).waitFor()
  faults.push(...(await faultsHere(app)))

  await keyboard.press('2')
  await pressAt(app, /button "p\. 2 /)
  const shown = page.getByRole('textbox', { name: 'Page, number or label' })
  await expect.poll(() => shown.inputValue(), { timeout: 20_000 }).toBe('2')
  faults.push(...(await faultsHere(app)))

  await keyboard.press('3')
  await goTo(app, /textbox "What the jury says about this entry"/)
  await keyboard.type('The sensors are cheap.')
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  faults.push(...(await faultsHere(app)))
  await keyboard.press('Escape')
  await keyboard.press('n')
  await keyboard.press('p')
  await goTo(app, /textbox "What the jury says about this entry"/)
  expect(await page.locator(':focus').inputValue()).toBe('The sensors are cheap.')
  await keyboard.press('Escape')

  await keyboard.press('t')
  const clock = page.getByRole('timer')
  await expect.poll(() => clock.innerText(), { timeout: 10_000 }).not.toBe('0:00')
  await keyboard.press('t')
  await page.getByRole('option', { selected: true, name: /discussed/ }).waitFor()

  await keyboard.press('1')
  await keyboard.press('v')
  await table
    .getByRole('columnheader', { name: /^[A-E]\b/ })
    .first()
    .waitFor()
  expect(await table.innerText()).not.toContain('J0')
  expect(faults).toEqual([])
  expect(await lost()).toEqual([])
})

test.each([
  { width: 1280, height: 720, least: 28 },
  { width: 1920, height: 1080, least: 42 },
])('on a projector of $width × $height text is $least pixels high', async (size) => {
  const { least, ...window } = size
  const app = await meeting(['J01'], window)
  const { page } = app
  await page.keyboard.press('n')
  await page.getByRole('table').waitFor()
  await page.keyboard.press('f')
  await page.getByRole('heading', { level: 1, name: /^TI-004/ }).waitFor()
  const heights = await page.evaluate(() =>
    ['h1', 'tbody th', '.panel-mark', 'tfoot td', '[role=timer]'].map((wanted) =>
      Number.parseFloat(getComputedStyle(document.querySelector(wanted) ?? document.body).fontSize),
    ),
  )
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(least)
  expect(await page.getByRole('navigation', { name: 'Steps of the prize' }).isVisible()).toBe(false)
  // Every criterion and the totals are in sight beside the page.
  const foot = await page.locator('tfoot').boundingBox()
  expect((foot?.y ?? Infinity) + (foot?.height ?? 0)).toBeLessThanOrEqual(size.height)
  expect(await accessibilityFaults(app)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Steps of the prize' }).waitFor()
})

/** The tooltip of what has the focus floats above the page, in no landmark of it. */
async function faultsHere(app: DrivenApp): Promise<readonly string[]> {
  const tooltip = 'region: <div data-overlay-container="true">'
  return (await accessibilityFaults(app)).filter((fault) => !fault.startsWith(tooltip))
}

async function meeting(
  present: readonly string[],
  window: { readonly width?: number; readonly height?: number } = {},
): Promise<DrivenApp> {
  const app = await appForTest(window)
  await openPrize(app, await collectedSample(present), officePassphrase)
  await section(app, 'Deliberate')
  await app.page.getByRole('option').first().waitFor()
  return app
}
