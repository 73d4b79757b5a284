import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { disputedPrize } from './support/disputedPrize.ts'

test('two histories are decided, a reminder is copied, and the log shows what was done', async () => {
  const prize = await disputedPrize()
  const app = await appForTest()
  const { electron, page } = app
  await openPrize(app, prize.folder, prize.passphrase)
  await section(app, 'Collect')
  await answerOpenDialog(electron, prize.inbox)
  await page.getByRole('button', { name: 'Choose files…' }).click()
  await page.getByRole('radio', { name: '7 files' }).waitFor()
  // Each file is said once, whoever sent it; what is to be decided is not refused.
  for (const name of ['To decide 2', 'Accepted 3', 'Already had 1', 'Refused 1'])
    await page.getByRole('radio', { name }).waitFor()

  await page.getByRole('radio', { name: '2 decisions open' }).click()
  const dispute = page.getByRole('region', { name: 'Two histories of J01 Ada Kim' })
  expect(await accessibilityFaults(app)).toEqual([])
  const decide = dispute.getByRole('button', { name: 'Decide' })
  await dispute
    .getByText(/^History B/)
    .first()
    .click()
  expect(await decide.isDisabled()).toBe(true)
  await dispute.getByLabel('Reason, for the audit log').fill('Confirmed by telephone.')
  await decide.click()
  await dispute.getByText('decided against').waitFor()
  await page.getByRole('radio', { name: '1 decision open' }).waitFor()

  await page.getByRole('radio', { name: 'Missing' }).click()
  await page.getByRole('row').filter({ hasText: 'Cy Moon' }).click()
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await page.getByText('The reminder was copied').waitFor()
  const copied = await copiedText(app)
  expect(copied).toContain('Cy Moon 위원님께')
  expect(copied).toContain('T-1, T-2')
  const table = join(await temporaryFolder(), 'reminders.csv')
  await answerSaveDialog(electron, table)
  await page.getByRole('button', { name: 'Save 1 reminder…' }).click()
  await page.getByText('Reminders saved as reminders.csv').waitFor()
  expect(await readFile(table, 'utf8')).toMatch(/^juror,name,email,subject,text\nJ03,Cy Moon,/)

  await section(app, 'Audit log')
  await page.getByText('Whole: each line seals the one before it').waitFor()
  await page.getByRole('searchbox', { name: 'Search the log' }).fill('telephone')
  const line = page.getByRole('row').filter({ hasText: 'History decided' })
  await line.click()
  await page.getByRole('region', { name: 'The chosen line' }).waitFor()
  expect(await line.innerText()).toContain('Reason: Confirmed by telephone.')

  await page.getByRole('button', { name: 'Copy the head: number of lines and root' }).click()
  const head = await copiedText(app)
  expect(head).toMatch(/^\d+:[0-9a-f]{64}$/)
  await page.getByRole('button', { name: 'Check an earlier head…' }).click()
  const earlier = page.getByLabel('Earlier head, as it is printed')
  await earlier.fill(head)
  await earlier.press('Enter')
  await page.getByText('The log still begins with these lines').waitFor()
  expect(await accessibilityFaults(app)).toEqual([])
  await earlier.fill(head.replace(/.$/, (last) => (last === '0' ? '1' : '0')))
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('The log does not begin with these lines').waitFor()
})

function copiedText({ electron }: DrivenApp): Promise<string> {
  return electron.evaluate(({ clipboard }) => clipboard.readText())
}
