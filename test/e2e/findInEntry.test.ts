import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareConflicts, openBundle } from '../../scripts/drive/asJuror.ts'
import { openApp, type DrivenApp } from '../../scripts/drive/openApp.ts'
import { makeBundle } from '../support/makeBundle.ts'
import { readerPassphrase } from '../support/readerBundle.ts'
import { entryOf, readDocuments } from '../support/readDocuments.ts'
import { readerOf, soon } from './support/readerOf.ts'

const samples = join(import.meta.dirname, '../../assets/sample/documents')
const files = {
  Application: 'TI-005/application.pdf',
  'Roof register': 'TI-005/roof-register.pdf',
  'Korean summary': 'HC-004/application.pdf',
  Scan: 'HC-003/application.pdf',
  Arabic: '../../../test/support/pages/arabicAndRussian.pdf',
}

let app: DrivenApp
let page: Page
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-find-'))
  const bytes: Record<string, Uint8Array> = {}
  for (const [title, file] of Object.entries(files))
    bytes[title] = await readFile(join(samples, file))
  const entry = entryOf('TI-001', await readDocuments(folder, bytes))
  const juror = { id: 'J01', passphrase: readerPassphrase, reads: [entry.code], recused: [] }
  const bundle = join(folder, 'find.jurybox')
  await makeBundle(bundle, { entries: [entry], jurors: [juror] })
  app = await openApp({ width: 1440, height: 900 })
  page = app.page
  page.setDefaultTimeout(20_000)
  await openBundle(app, bundle, 'J01', readerPassphrase)
  await declareConflicts(app)
  await page.getByRole('button', { name: /^Begin with/ }).click()
  await readerOf(page).shown()
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

test('all documents of the entry are searched, with a count, pages and words for each', async () => {
  await page.keyboard.press('Control+f')
  await page.keyboard.type('rotterdam')
  await page.getByRole('button', { name: 'All documents' }).click()
  await expect.poll(() => count('Application'), soon).toBeGreaterThan(1)
  expect(await page.locator('.reader-finding').first().innerText()).toMatch(/rotterdam/i)
  expect(await page.locator('.reader-finding mark').first().innerText()).toMatch(/^rotterdam$/i)
})

test('a scan is said to hold no text', async () => {
  expect(await section('Scan').innerText()).toContain('4 pages hold no text')
})

const queries = ['Rotterdam', '도시', 'm²', '. ', 'مدينة ذكية']

test('the counts are those that the reader itself finds in each document', async () => {
  for (const title of Object.keys(files)) {
    await page.getByRole('tab', { name: title }).click()
    await readerOf(page).shown()
    for (const query of queries) {
      await find(query)
      const expected = await count(title)
      await expect.poll(foundHere, { ...soon, message: `${query} in ${title}` }).toBe(expected)
    }
  }
})

test('Arabic written letter by letter from the left is found', async () => {
  await find('للجميع')
  expect(await count('Arabic')).toBe(1)
})

test('after the last match the search goes on in the next document, and back before the first', async () => {
  await page.getByRole('tab', { name: 'Application' }).click()
  await find('Rotterdam')
  await expect.poll(() => count('Application'), soon).toBeGreaterThan(1)
  await expect.poll(foundHere, soon).toBe(await count('Application'))
  const field = page.getByRole('textbox', { name: 'Find', exact: true })
  for (let step = 0; step <= (await count('Application')); step += 1) {
    if ((await chosen()) !== 'Application') break
    const before = await status()
    await field.press('Enter')
    await expect.poll(async () => (await status()) !== before, soon).toBe(true)
  }
  expect(await chosen()).toBe('Roof register')
  await expect.poll(status, soon).toMatch(/^1 of/)
  await field.press('Shift+Enter')
  await expect.poll(chosen, soon).toBe('Application')
  const all = await count('Application')
  await expect.poll(status, soon).toMatch(new RegExp(`^${all} of ${all}`))
})

test('a finding leads to its page, lit up with all others on it', async () => {
  const finding = section('Roof register').locator('.reader-finding').nth(3)
  const [place = ''] = (await finding.innerText()).split('\n')
  await finding.click()
  await readerOf(page).shown()
  const number = place.replaceAll(/\D/g, '')
  await expect
    .poll(() => page.locator('.reader-pageBox').innerText(), soon)
    .toContain(`(${number} /`)
  await expect
    .poll(() => readerOf(page).viewer().locator('.highlight.selected').count(), soon)
    .toBeGreaterThan(0)
})

async function find(query: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill(query)
  await expect
    .poll(() => page.locator('.reader-findings section').count(), soon)
    .toBe(Object.keys(files).length)
  await expect
    .poll(() => page.locator('.reader-findings').getAttribute('data-query'), soon)
    .toBe(query)
}

function section(title: string) {
  const heading = page.locator('.reader-findingsTitle', { hasText: title })
  return page.locator('.reader-findings section').filter({ has: heading })
}

async function count(title: string): Promise<number> {
  return Number(
    (await section(title).locator('.reader-findingsCount').innerText()).replace(',', ''),
  )
}

function status(): Promise<string> {
  return page.locator('.reader-findCount').innerText()
}

/** What the reader found in the document shown; -1 while it still looks. */
async function foundHere(): Promise<number> {
  const text = await status()
  const total = /^[\d,]+ of ([\d,]+)/.exec(text)?.[1]
  if (total !== undefined) return Number(total.replaceAll(',', ''))
  return text.startsWith('No matches') ? 0 : -1
}

function chosen(): Promise<string> {
  return page.getByRole('tab', { selected: true }).first().innerText()
}
