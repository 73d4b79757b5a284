import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildBundle, collect, openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { scoredPrize } from './support/scoredPrize.ts'

test('the next round is chosen by rank, then by hand, begun, taken back, begun again and built', async () => {
  const prize = await scoredPrize()
  const app = await appForTest()
  const { page } = app
  await openPrize(app, prize.folder, prize.passphrase)
  await collect(app, [prize.inbox], 3)
  await section(app, 'Next round')

  const rowOf = (code: string) => page.getByRole('row').filter({ hasText: code })
  await page.getByText('3 entries go on of 3').waitFor()
  await page.getByRole('textbox', { name: 'Places in each category' }).fill('1')
  await page.keyboard.press('Tab')
  await page.getByText('2 entries go on of 3').waitFor()
  await rowOf('T-2').getByText('does not go on').waitFor()

  await page.getByRole('radio', { name: 'By hand' }).focus()
  await page.keyboard.press('Space')
  await rowOf('T-1').focus()
  await page.keyboard.press('Space')
  await page.getByText('1 entry goes on of 3').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.locator('[role="row"]:focus').filter({ hasText: 'T-2' }).waitFor()
  await page.keyboard.press('Space')
  await rowOf('T-2').getByText('goes on', { exact: true }).waitFor()
  expect(await accessibilityFaults(app)).toEqual([])

  expect(await page.getByRole('button', { name: 'Begin the round…' }).isDisabled()).toBe(true)
  await page.getByLabel('Reason').fill('The jury asked to hear T-2.')
  await begin(app)
  expect(await shortlistOf(prize.folder)).toBe('round,entry\n2,P-1\n2,T-2\n')
  expect(await accessibilityFaults(app)).toEqual([])
  await page.getByRole('button', { name: 'Undo: next round' }).click()
  await page.getByText('Undone: next round').waitFor()
  await page.getByText('3 entries go on of 3').waitFor()
  expect(await shortlistOf(prize.folder)).toBeNull()

  await page.getByRole('textbox', { name: 'Places in each category' }).fill('1')
  await page.getByLabel('Reason').fill('By the rule')
  await begin(app)
  const slips = await buildBundle(app, join(await temporaryFolder(), 'final.jurybox'))
  expect(slips).toHaveLength(3)

  await section(app, 'Results')
  await page.getByRole('button', { name: /Round 2/ }).click()
  await page.getByRole('option', { name: 'First round' }).click()
  await rowOf('T-2').waitFor()
})

async function begin({ page }: DrivenApp): Promise<void> {
  await page.getByRole('button', { name: 'Begin the round…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin' }).click()
  await page.getByText('“Round 2” has begun with 2 entries.').waitFor()
}

function shortlistOf(folder: string): Promise<string | null> {
  return readFile(join(folder, 'shortlist.csv'), 'utf8').catch(() => null)
}
