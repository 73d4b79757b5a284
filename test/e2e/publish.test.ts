import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { collectedSample } from './support/collectedSample.ts'

const sample = inject('sample')

test('a prize is published, verified at once, and a changed folder is told from the Start screen', async () => {
  const prize = await collectedSample()
  const published = join(await temporaryFolder(), 'published')
  await mkdir(published)
  const app = await appForTest()
  const { electron, page } = app
  await openPrize(app, prize, sample.officePassphrase)
  await section(app, 'Publish')
  await page.getByText('The jury has decided nothing yet').waitFor()
  expect(await accessibilityFaults(app)).toEqual([])
  await page.getByText('Publish the comments too').click()
  await answerOpenDialog(electron, published)
  await page.getByRole('button', { name: 'Choose a folder and publish…' }).click()
  await page.getByRole('button', { name: 'Verify it' }).click()
  await page.getByText('Everything fits').waitFor()
  await page.getByText(/5 jurors’ signatures/).waitFor()
  expect(await accessibilityFaults(app)).toEqual([])

  await answerOpenDialog(electron, sample.bundle)
  await page.getByRole('button', { name: 'Compare with a bundle…' }).click()
  await page.getByText('The same office signed the bundle that you chose.').waitFor()

  await appendFile(join(published, 'results.csv'), 'one more line\n')
  await answerOpenDialog(electron, published)
  await page.getByRole('button', { name: 'Verify another…' }).click()
  await page.getByText('1 thing does not fit').waitFor()
  await page.getByText('results.csv', { exact: true }).waitFor()
  expect(await accessibilityFaults(app)).toEqual([])
})
