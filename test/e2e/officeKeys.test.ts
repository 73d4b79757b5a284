import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import { writeSmallPrize } from '../support/cli/smallPrize.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { buildQuickly } from './support/buildQuickly.ts'

const first = 'seven grey herons waiting'
const second = 'nine white storks leaving'
const ofBackup = 'a drawer in the town hall'

test('the office passphrase is changed, and an office that lost its keys gets them back from the backup', async () => {
  const root = await temporaryFolder()
  const [folder, backup] = [join(root, 'prize'), join(root, 'keys.age')]
  await writeSmallPrize(folder)
  await buildQuickly(folder, join(root, 'small.jurybox'), first)
  const app = await appForTest()
  const { electron, page } = app
  const typed = async (label: string, text: string): Promise<void> =>
    page.getByRole('dialog').getByLabel(label, { exact: true }).fill(text)

  await openPrize(app, folder, first)
  await section(app, 'Build')
  await page.getByRole('button', { name: 'Back up the keys…' }).click()
  await typed('Passphrase of the backup', ofBackup)
  await typed('The same again', ofBackup)
  await answerSaveDialog(electron, backup)
  await page.getByRole('button', { name: 'Save the backup…' }).click()
  await page.getByText('Saved as “keys.age”').waitFor()

  await page.getByRole('button', { name: 'Change the passphrase…' }).click()
  await typed('Present passphrase', 'not this one at all')
  await typed('Passphrase', second)
  const change = page.getByRole('button', { name: 'Change the passphrase', exact: true })
  expect(await change.isDisabled()).toBe(true)
  await typed('The same again', second)
  await change.click()
  await page.getByText('This is not the passphrase of this office.').waitFor()
  expect(await accessibilityFaults(app)).toEqual([])
  await typed('Present passphrase', first)
  await change.click()
  await page.getByText('The office has a new passphrase').waitFor()

  await page.getByRole('button', { name: 'Close prize' }).click()
  await openPrize(app, folder, second)
  await page.getByRole('button', { name: 'Close prize' }).click()
  for (const name of await readdir(folder))
    if (name.startsWith('office.')) await rm(join(folder, name))

  await answerOpenDialog(electron, folder)
  await page.getByRole('button', { name: 'Open a prize…' }).click()
  await page.getByRole('button', { name: 'Restore the keys from a backup…' }).click()
  await answerOpenDialog(electron, backup)
  await page.getByRole('button', { name: 'Choose the backup…' }).click()
  await page.getByText('keys.age').waitFor()
  await typed('Passphrase of the backup', first)
  await typed('Passphrase', second)
  await typed('The same again', second)
  await page.getByRole('button', { name: 'Restore the keys', exact: true }).click()
  await page.getByText('This is not the passphrase of this backup.').waitFor()
  expect(await accessibilityFaults(app)).toEqual([])
  await typed('Passphrase of the backup', ofBackup)
  await page.getByRole('button', { name: 'Restore the keys', exact: true }).click()
  await page.getByText(/are back, with 1 build and 3 slips/).waitFor()
  await section(app, 'Build')
  await page.getByRole('table', { name: 'Slips of this round' }).waitFor()
})
