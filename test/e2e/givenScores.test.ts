import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import { openEntry } from '../../scripts/drive/asJuror.ts'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { collectedSample } from './support/collectedSample.ts'
import { readerOf, soon } from './support/readerOf.ts'

test('scores are given to jurors, who read them beside the documents and score nothing', async () => {
  const { passphrases, officePassphrase } = inject('sample')
  const [folder, out] = [await collectedSample(), join(await temporaryFolder(), 'meeting.jurybox')]
  const office = await appForTest()
  await openPrize(office, folder, officePassphrase)
  await give(office, out)

  const juror = await appForTest()
  const { page } = juror
  await openGiven(juror, out, passphrases['J02'] ?? '')
  expect(await accessibilityFaults(juror)).toEqual([])
  await openEntry(juror, 'TI-001')
  const reader = readerOf(page)
  await reader.shown()
  await page.getByRole('columnheader', { name: 'J01' }).waitFor()
  await page.getByRole('columnheader', { name: 'You' }).waitFor()
  await page.getByRole('button', { name: /Twelve years of calls/ }).click()
  await expect.poll(() => reader.pageBox().inputValue(), soon).toBe('2')
  expect(await accessibilityFaults(juror)).toEqual([])
  expect(await page.getByRole('tab', { name: 'Rubric' }).count()).toBe(0)
})

async function give(app: DrivenApp, out: string): Promise<void> {
  const { electron, page } = app
  await section(app, 'Deliberate')
  await page.getByRole('button', { name: 'Give the scores to the jurors' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('row').filter({ hasText: 'J05' }).waitFor()
  await dialog.getByRole('radio', { name: 'As letters' }).click()
  await dialog.getByText(/drawn anew for each entry/).waitFor()
  await dialog.getByRole('radio', { name: 'With names' }).click()
  expect(await accessibilityFaults(app)).toEqual([])
  await answerSaveDialog(electron, out)
  await dialog.getByRole('button', { name: 'Build the bundle …' }).click()
  await dialog.getByText(/is built for 5 jurors/).waitFor({ timeout: 60_000 })
}

async function openGiven(app: DrivenApp, bundle: string, passphrase: string): Promise<void> {
  const { electron, page } = app
  await answerOpenDialog(electron, bundle)
  await page.getByRole('button', { name: 'Open a bundle…' }).click()
  await page.getByText('For reading before the jury’s meeting').waitFor()
  await page.getByRole('button', { name: /Your number/ }).click()
  await page.getByRole('option', { name: 'J02' }).click()
  await page.getByLabel('Your six words').fill(passphrase)
  await page.getByRole('button', { name: 'Open and import' }).click()
  await page.getByText('For reading before the meeting').waitFor({ timeout: 60_000 })
  await page.getByRole('row').filter({ hasText: 'TI-001' }).waitFor()
}
