import { expect, test } from 'vitest'
import { declareConflicts } from '../../scripts/drive/asJuror.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { openScoredDesk, scoredDesk } from './support/scoredDesk.ts'

test('a juror sees the own ranking, ties, outliers and drift, and goes from each to its entry', async () => {
  const app = await openMyScores(14)
  const { page } = app
  const ranking = page.getByRole('complementary', { name: 'Your ranking' })
  expect(await ranking.getByRole('listitem').first().innerText()).toMatch(/C-13\s.*100\.0/s)
  // The calibration entry has a total, but no rank.
  expect(await ranking.innerText()).toMatch(/Calibration, outside the results\s+.*C-00/s)
  const remarks = page.getByRole('region', { name: 'Worth a second look' })
  expect(await remarks.innerText()).toMatch(/Far above your mean.*C-13/s)
  await page.getByText(/^Your last 6 totals are .* points higher/).waitFor()
  expect(await accessibilityFaults(app)).toEqual([])

  await remarks.getByRole('button', { name: /^C-13/ }).click()
  await page.locator('.entryHead-code', { hasText: 'C-13' }).waitFor()
  await page.keyboard.press('Alt+ArrowLeft')
  await remarks.waitFor()
})

test('points are reached by keys and named, bars filter, and each plot has its table', async () => {
  const app = await openMyScores(14)
  const { page } = app
  const totals = page.getByRole('group', { name: 'Your totals, from the lowest to the highest' })
  await totals.getByRole('button').first().focus()
  await page.keyboard.press('End')
  const highest = totals.getByRole('button', { name: /^C-13, .*: 100\.0, rank 1 of 13, far/ })
  expect(await highest.evaluate((point) => point === document.activeElement)).toBe(true)

  const bars = page.getByRole('group', { name: 'Points for A need that people have' })
  await bars.getByRole('button', { name: '5: 1 entry', exact: true }).click()
  const ranking = page.getByRole('complementary', { name: 'Your ranking' })
  await ranking.getByText('A need that people have: 5').waitFor()
  expect(await ranking.getByRole('listitem').count()).toBe(1)
  await page.keyboard.press('Escape')
  await ranking.getByText('A need that people have: 5').waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: 'Show as a table: Your totals' }).click()
  const table = page.getByRole('table', { name: 'Your totals' })
  expect(await table.getByRole('row').count()).toBe(14)
  expect(await accessibilityFaults(app)).toEqual([])
})

test('the calibration entry is asked for first, and locks nothing', async () => {
  const app = await openMyScores(0)
  const { page } = app
  await page.getByText('Too few scores to compare').waitFor()
  await page.getByRole('button', { name: 'Continue with C-00' }).waitFor()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByText('Score the calibration entry of Cities by the sea first').waitFor()
  expect(await page.getByRole('row').nth(1).innerText()).toMatch(/C-00.*Calibration/s)
  await page.getByRole('row').filter({ hasText: 'C-01' }).click()
  await page.getByRole('button', { name: 'Score C-00' }).waitFor()
  await page.keyboard.press('4')
  await page.locator('.criterionCard-points').filter({ hasText: '4' }).first().waitFor()
  await page.getByRole('button', { name: 'Score C-00' }).click()
  await page.locator('.entryHead').filter({ hasText: 'C-00' }).getByText('Calibration').waitFor()
})

/** The screen of a juror who has scored so many of the entries, in the order of the fixture. */
async function openMyScores(scored: number): Promise<DrivenApp> {
  const app = await openScoredDesk(await scoredDesk(scored))
  await declareConflicts(app)
  await app.page.getByRole('row').filter({ hasText: 'C-01' }).waitFor()
  await app.page.keyboard.press('m')
  await app.page.getByRole('heading', { name: 'My scores' }).waitFor()
  return app
}
