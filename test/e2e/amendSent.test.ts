import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import {
  declareConflicts,
  openBundle,
  openEntry,
  signAndExport,
  untilSaved,
} from '../../scripts/drive/asJuror.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const { bundle, passphrases } = inject('sample')

test('a juror amends a sent score by keyboard, and finds it amended the next time', async () => {
  const app = await appForTest()
  const home = await temporaryFolder()
  const { electron, page } = app
  await openBundle(app, bundle, 'J01', passphrases['J01'] ?? '')
  await declareConflicts(app)
  await openEntry(app, 'TI-002')
  await page.keyboard.press('4')
  await untilSaved(app)
  await page.getByRole('button', { name: 'Desk', exact: true }).click()
  await page.getByRole('button', { name: 'Sign and export' }).click()
  await signAndExport(app, join(home, 'r1.juryscore'))

  const path = join(home, 'a.juryamendment')
  await answerSaveDialog(electron, path)
  const dialog = page.getByRole('dialog', { name: 'Amend a sent score' })
  const choose = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Amend a sent score…' }).press('Enter')
    await dialog.getByRole('button', { name: /Entry/ }).press('Enter')
    await page.getByRole('option', { name: /^TI-002/ }).press('Enter')
  }
  await choose()
  const points = dialog.getByRole('textbox', { name: /new points$/ }).first()
  expect(await points.inputValue()).toBe('4')
  const sign = dialog.getByRole('button', { name: 'Sign and save…' })
  await points.fill('99')
  await dialog.getByRole('textbox', { name: /^Reason/ }).fill('Misread the annex')
  expect(await sign.isDisabled()).toBe(true)
  await points.fill('3')
  await sign.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await page
    .getByText(/^Signed the amendment for TI-002/)
    .first()
    .waitFor()
  expect((await stat(path)).size).toBeGreaterThan(500)
  await choose()
  expect(await points.inputValue()).toBe('3')
})
