import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { checkDocuments, openPrize } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const sample = inject('sample')

test('a document is cleaned and its original taken back, then all that need it are cleaned', async () => {
  const prize = join(await temporaryFolder(), 'prize')
  await cp(join(import.meta.dirname, '../../assets/sample'), prize, { recursive: true })
  const document = join(prize, 'documents/TI-003/application.pdf')
  const received = await readFile(document)
  const app = await appForTest()
  const { page } = app
  await openPrize(app, prize, sample.officePassphrase)
  expect(await page.getByText('Nothing to mend').count()).toBe(0)
  await page.getByText(/documents have not been checked yet/).waitFor()
  await checkDocuments(app)
  await page.getByRole('row').filter({ hasText: 'TI-003' }).click()
  await page.getByText(/this PDF holds JavaScript/).waitFor()

  const clean = page.getByRole('button', { name: 'Make a clean copy of application.pdf' })
  await clean.click()
  const back = page.getByRole('button', { name: 'Take the original of application.pdf back' })
  await back.waitFor()
  expect(await page.getByText(/this PDF holds JavaScript/).count()).toBe(0)
  expect((await readFile(document)).includes('Jurybox clean copy')).toBe(true)
  expect(await readFile(join(prize, 'originals/TI-003/application.pdf'))).toEqual(received)
  await page.getByRole('radio', { name: 'Original' }).click({ force: true })
  await showsAPage(app)

  await back.click()
  await clean.waitFor()
  await page.getByText(/this PDF holds JavaScript/).waitFor()
  expect(await readFile(document)).toEqual(received)
  expect(await readdir(prize)).not.toContain('originals')

  await page.getByRole('radio', { name: /documents$/ }).click({ force: true })
  await page.getByRole('button', { name: 'Clean all…' }).click()
  await page.getByRole('button', { name: /^Make \d+ clean cop/ }).click()
  await page.getByText(/clean copies made$/).waitFor({ timeout: 60_000 })
  expect(await readdir(join(prize, 'originals'))).toContain('TI-002')
  expect(await page.getByText('Clean copy', { exact: true }).count()).toBeGreaterThan(1)
})

async function showsAPage({ page }: DrivenApp): Promise<void> {
  await page.frameLocator('iframe').locator('.textLayer').first().waitFor({ timeout: 30_000 })
}
