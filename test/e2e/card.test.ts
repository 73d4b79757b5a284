import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import { declareConflicts } from '../../scripts/drive/asJuror.ts'
import { buildBundle, createSample, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { chooseFromMenu } from '../../scripts/screenshots/chooseFromMenu.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'

test('a card is made, added by the secretariat, and opens the bundle without a passphrase', async () => {
  const folder = await temporaryFolder()
  const [prize, bundle, card] = ['prize', 'r1.jurybox', 'J01.jurycard'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  await mkdir(prize)

  const juror = await appForTest()
  await makeCard(juror, 'Prof. Ngozi Okafor', card)
  const words = await wordsOf(juror)
  expect(words).toHaveLength(6)
  expect(await accessibilityFaults(juror)).toEqual([])

  const office = await appForTest()
  await createSample(office, prize, 'harbour lantern nineteen violins')
  await section(office, 'Jurors')
  await office.page.getByRole('row').filter({ hasText: 'J01' }).click()
  await answerOpenDialog(office.electron, card)
  await office.page.getByRole('button', { name: 'Add a card…' }).click()
  const dialog = office.page.getByRole('alertdialog')
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(words)
  await dialog.getByRole('button', { name: 'The words match: add' }).click()
  await office.page.getByRole('button', { name: 'Use a slip instead' }).waitFor()
  expect(await wordsOf(office)).toEqual(words)
  expect(await accessibilityFaults(office)).toEqual([])
  const slips = await buildBundle(office, bundle)
  expect(slips[0]?.passphrase).toBe('Opens with a card; no passphrase exists.')
  expect(slips[1]?.passphrase).toMatch(/^\S+(-\S+){5}$/)

  await openBundle(juror, bundle)
  await juror.page.getByText('Your card opens this bundle').waitFor()
  await juror.page.getByText('It was made for juror J01').waitFor()
  expect(await accessibilityFaults(juror)).toEqual([])
  await juror.page.getByRole('button', { name: 'The words match: open and import' }).click()
  await juror.page
    .getByRole('heading', { name: 'Do you have a conflict of interest?' })
    .waitFor({ timeout: 60_000 })
  await declareConflicts(juror)
  await juror.page.getByRole('button', { name: /^Begin with/ }).waitFor()

  await chooseFromMenu(juror, 'Lock')
  await juror.page.getByText('It opens with the card of this computer.').waitFor()
  expect(await juror.page.getByLabel('Your six words').count()).toBe(0)
  await juror.page.getByRole('button', { name: 'Open the desk' }).click()
  await juror.page.getByRole('button', { name: /^Begin with/ }).waitFor()

  // Any other computer is another home: the office's knows of no card.
  await openBundle(office, bundle)
  await office.page.getByRole('button', { name: /Your number/ }).click()
  await office.page.getByRole('option', { name: 'J01' }).click()
  await office.page.getByText(/^Juror J01 opens this bundle with a card that is not on/).waitFor()
}, 240_000)

async function makeCard({ electron, page }: DrivenApp, name: string, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Make a card…' }).click()
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Make the card' }).click()
  await answerSaveDialog(electron, file)
  await page.getByRole('button', { name: 'Save the card…' }).click()
  await page.getByText('Saved as J01.jurycard.').waitFor()
}

function wordsOf({ page }: Pick<DrivenApp, 'page'>): Promise<string[]> {
  return page
    .getByRole('list', { name: 'The words of the card' })
    .getByRole('listitem')
    .allInnerTexts()
}

async function openBundle(app: DrivenApp, bundle: string): Promise<void> {
  await answerOpenDialog(app.electron, bundle)
  await chooseFromMenu(app, 'Open bundle…')
  await app.page.getByText('Signed, and unchanged since').waitFor()
}
