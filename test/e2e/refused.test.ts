import { open, copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const { bundle, passphrases } = inject('sample')

async function tryToOpen(app: DrivenApp, file: string, passphrase: string): Promise<void> {
  const { electron, page } = app
  await answerOpenDialog(electron, file)
  await page.getByRole('button', { name: 'Open a bundle…' }).click()
  await page.getByRole('button', { name: /Your number/ }).click()
  await page.getByRole('option', { name: 'J03' }).click()
  await page.getByLabel('Your six words').fill(passphrase)
  await page.getByRole('button', { name: 'Open and import' }).click()
}

/** A copy of the sample's bundle with one bit changed at `place`, a share of its length. */
async function damagedBundle(place: number): Promise<string> {
  const file = join(await temporaryFolder(), 'damaged.jurybox')
  await copyFile(bundle, file)
  const handle = await open(file, 'r+')
  const at = Math.floor((await handle.stat()).size * place)
  const byte = Buffer.alloc(1)
  await handle.read(byte, 0, 1, at)
  await handle.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at)
  await handle.close()
  return file
}

test('a wrong passphrase is said, and the right one opens the desk from the same screen', async () => {
  const app = await appForTest()
  await tryToOpen(app, bundle, 'abandon abandon abandon abandon abandon abandon')
  await app.page.getByText('The passphrase is not right. Nothing was changed').waitFor()
  await app.page.getByLabel('Your six words').fill(passphrases['J03'] ?? '')
  await app.page.getByRole('button', { name: 'Open and import' }).click()
  await app.page.getByRole('heading', { name: 'Do you have a conflict of interest?' }).waitFor()
})

test('a bundle damaged in a document is named as damaged, and nothing of it stays', async () => {
  const app = await appForTest()
  await tryToOpen(app, await damagedBundle(0.6), passphrases['J03'] ?? '')
  await app.page.getByText(/The bundle is damaged at .*Nothing was imported/).waitFor()
  await app.page.keyboard.press('Alt+ArrowLeft')
  expect(await app.page.getByText('opened', { exact: false }).count()).toBe(0)
})

test('a bundle whose signed index was changed never asks for a passphrase', async () => {
  const app = await appForTest()
  await answerOpenDialog(app.electron, await damagedBundle(0.001))
  await app.page.getByRole('button', { name: 'Open a bundle…' }).click()
  await app.page
    .getByText(/signature|not a bundle|damaged/i)
    .first()
    .waitFor()
  expect(await app.page.getByLabel('Your six words').count()).toBe(0)
})
