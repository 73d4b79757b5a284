import { expect, inject, test } from 'vitest'
import {
  declareConflicts,
  openBundle,
  scoreByKeys,
  untilSaved,
} from '../../scripts/drive/asJuror.ts'
import { appForTest } from './support/appForTest.ts'
import { engineOf } from './support/engineProcess.ts'
import { sheetOf } from '../../scripts/demo/sampleSheets.ts'

const { bundle, passphrases } = inject('sample')

test('a juror whose engine is killed while scoring unlocks again and misses nothing that was saved', async () => {
  const app = await appForTest()
  const { page } = app
  const passphrase = passphrases['J02'] ?? ''
  await openBundle(app, bundle, 'J02', passphrase)
  await declareConflicts(app)
  await page.getByRole('button', { name: /^Begin with/ }).click()
  const sheet = sheetOf('J02', 'TI-001')
  if (sheet === null) throw new Error('the sample has this sheet')
  await scoreByKeys(app, sheet)
  await untilSaved(app)
  const total = await page.locator('.rubricFoot-number').innerText()

  process.kill((await engineOf(app)).pid, 'SIGKILL')

  await page.getByText('The part of the program that keeps your scores stopped').waitFor()
  await page.getByLabel('Your six words').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.locator('.rubricFoot-number, .deskTable').first().waitFor()
  if (await page.locator('.deskTable').isVisible()) {
    await page.getByRole('row').filter({ hasText: 'TI-001' }).click()
  }
  expect(await page.locator('.rubricFoot-number').innerText()).toBe(total)
})
