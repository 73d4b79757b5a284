import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import { checkDocuments, openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'
import { copyOfSample } from './support/copyOfSample.ts'

const sample = inject('sample')
const passphrase = sample.officePassphrase

test('a prize is made from the template; a broken prize.yaml shows where, and mended it opens', async () => {
  const prize = join(await temporaryFolder(), 'prize')
  await mkdir(prize)
  const app = await appForTest()
  const { electron, page } = app
  await page.getByRole('button', { name: 'Create a prize…' }).click()
  await page.getByText('A blank prize').click()
  await answerOpenDialog(electron, prize)
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  await page.getByRole('button', { name: 'Create the prize' }).click()
  await section(app, 'Overview')

  const path = join(prize, 'prize.yaml')
  const right = await readFile(path, 'utf8')
  const lines = right.split('\n')
  const line = lines.findIndex((text) => text.startsWith('title:'))
  await writeFile(path, lines.with(line, 'titel: My prize').join('\n'))
  const again = page.getByRole('button', { name: 'Read the folder again' })
  await again.click()
  const finding = page.getByRole('listitem').filter({ hasText: '“titel” is not known' })
  await finding.waitFor()
  expect(await finding.innerText()).toContain(`prize.yaml:${line + 1}`)

  await writeFile(path, right)
  await page.getByRole('button', { name: 'Read again' }).click()
  await again.waitFor()
  await section(app, 'Overview')
  expect(await finding.count()).toBe(0)
})

test('a check that is stopped says so, and the next one sees every document', async () => {
  const app = await appForTest()
  const { page } = app
  await openPrize(app, await copyOfSample(), passphrase)
  await section(app, 'Entries')
  await page.getByRole('button', { name: 'Check the documents' }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText(/^Stopped as you asked/).waitFor()
  await checkDocuments(app)
  const rows = page.getByRole('row').filter({ hasText: /^(TI|HC|LD)-/ })

  expect(await page.getByText(/^Stopped as you asked/).count()).toBe(0)
  expect(await rows.filter({ hasNotText: /Readable|Damaged|Needs a password/ }).count()).toBe(0)
  expect(await rows.count()).toBeGreaterThan(5)
})

test('a pane that was made wider is as wide when the program is started again', async () => {
  const home = await temporaryFolder()
  const prize = await copyOfSample()
  const paneOf = async (app: DrivenApp): Promise<number> => {
    await openPrize(app, prize, passphrase)
    await section(app, 'Entries')
    await app.page.getByRole('row').filter({ hasText: 'TI-002' }).click()
    return widthOfPane(app)
  }
  const first = await appForTest({ home })
  const before = await paneOf(first)
  await first.page.getByRole('separator', { name: 'The chosen entry' }).press('ArrowLeft')
  const moved = await widthOfPane(first)
  await first.electron.close()

  expect(moved).toBeGreaterThan(before + 20)
  expect(await paneOf(await appForTest({ home }))).toBeCloseTo(moved, -1)
})

async function widthOfPane({ page }: DrivenApp): Promise<number> {
  const box = await page.getByRole('region', { name: 'The chosen entry' }).boundingBox()
  return box?.width ?? 0
}
