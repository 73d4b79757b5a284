import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const sample = inject('sample')

/** 접수번호,부문,사업명,도시명 in the code page of a Korean Excel, and two entries. */
const korean = Buffer.concat([
  Buffer.from('c1a2bcf6b9f8c8a32cbaceb9ae2cbbe7bef7b8ed2cb5b5bdc3b8ed0d0a', 'hex'),
  Buffer.from('TI-101,Tech-InnovaCity,River bench,Ulm\r\n,Human,Warm bench,Bonn\r\n'),
])

test('entries are dropped, imported from a Korean table, edited, withdrawn and taken back', async () => {
  const home = await temporaryFolder()
  const prize = join(home, 'prize')
  await cp(sample.folder, prize, { recursive: true })
  const before = await readFile(join(prize, 'entries.csv'), 'utf8')
  await layPdfs(join(home, 'bids', 'HC-070 Quiet steps'), ['application.pdf', 'annex.pdf'])
  await writeFile(join(home, 'list.csv'), korean)
  const app = await appForTest()
  const { page, electron } = app
  await openPrize(app, prize, sample.officePassphrase)
  await section(app, 'Entries')
  const row = (code: string): ReturnType<typeof page.getByRole> =>
    page.getByRole('row').filter({ hasText: code })

  await drop(app, join(home, 'bids'))
  await page.getByRole('button', { name: 'Take in 2 documents' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await row('HC-070').waitFor()

  await answerOpenDialog(electron, join(home, 'list.csv'))
  await page.getByRole('button', { name: 'Add entries' }).click()
  await page.getByRole('menuitem', { name: 'Table (CSV)…' }).click()
  await page.getByText('2 new · 0 changed · 0 the same · 0 wrong').waitFor()
  await page.getByRole('button', { name: 'Import 2 entries' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await row('TI-101').click()

  const pane = page.getByRole('region', { name: 'The chosen entry' })
  await pane.getByRole('button', { name: 'Edit' }).click()
  await pane.getByLabel('Title').fill('River bench, mended')
  await pane.getByRole('button', { name: 'Save' }).click()
  await row('TI-101').filter({ hasText: 'mended' }).waitFor()

  await pane.getByRole('button', { name: 'Withdraw…' }).click()
  await page.getByLabel('Reason').fill('Sent too late')
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await pane.getByText(/Withdrawn on .*: Sent too late/).waitFor()

  const undo = page.getByRole('button', { name: /^Undo/ })
  for (const step of [
    'entries withdrawn',
    'entry edited',
    'entries imported',
    'entries imported',
  ]) {
    await page.getByRole('button', { name: `Undo: ${step}` }).click()
    await page.getByText(`Undone: ${step}`).first().waitFor()
  }
  await expect.poll(() => undo.isDisabled()).toBe(true)
  expect(await readFile(join(prize, 'entries.csv'), 'utf8')).toBe(before)
})

async function layPdfs(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of names) await writeFile(join(folder, name), `%PDF-1.7 ${name}`)
}

/** A real drop from outside, as the system hands it to the page. */
async function drop({ page }: DrivenApp, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const box = await page.getByRole('heading', { name: 'Entries' }).boundingBox()
  const at = { x: Math.round((box?.x ?? 0) + 8), y: Math.round((box?.y ?? 0) + 8) }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
}
