import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareConflicts, openBundle, untilSaved } from '../../scripts/drive/asJuror.ts'
import { openApp, type DrivenApp } from '../../scripts/drive/openApp.ts'
import { makeBundle } from '../support/makeBundle.ts'
import { readerPassphrase } from '../support/readerBundle.ts'
import { entryOf, readDocuments } from '../support/readDocuments.ts'
import { longDocument } from '../support/readerPages.ts'
import { placeOf, readerOf, scrollBy, soon, turnTo, type DrivenReader } from './support/readerOf.ts'

const samples = join(import.meta.dirname, '../../assets/sample/documents')

let app: DrivenApp
let page: Page
let folder: string
let first: DrivenReader
let second: DrivenReader

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-beside-'))
  const own = await readDocuments(folder, {
    Application: await readFile(join(samples, 'TI-005/application.pdf')),
    Annex: await longDocument(40),
  })
  const other = await readDocuments(folder, {
    'Letter of support': await readFile(join(samples, 'TI-005/letter-of-support.pdf')),
  })
  const entries = [entryOf('TI-001', own), entryOf('TI-002', other)]
  const reads = entries.map(({ code }) => code)
  const bundle = join(folder, 'beside.jurybox')
  const juror = { id: 'J01', passphrase: readerPassphrase, reads, recused: [] }
  await makeBundle(bundle, { entries, jurors: [juror] })
  app = await openApp({ width: 1440, height: 900 })
  page = app.page
  page.setDefaultTimeout(20_000)
  await openBundle(app, bundle, 'J01', readerPassphrase)
  await declareConflicts(app)
  await page.getByRole('button', { name: /^Begin with/ }).click()
  first = readerOf(page, 'first')
  second = readerOf(page, 'second')
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

test('a key lays a second document beside the first, in a process of its own', async () => {
  await first.shown()
  await page.keyboard.press('b')
  await second.shown()
  await expect.poll(() => second.textOfPage(1), soon).toContain('Sheet 1')
  const processes = await app.electron.evaluate(({ webContents }) => {
    const frames = webContents.getAllWebContents().flatMap((one) => one.mainFrame.framesInSubtree)
    return frames.map(({ osProcessId }) => osProcessId)
  })
  expect(new Set(processes).size).toBe(3)
})

test('scrolling together, each goes along by the same part of a page and comes to rest', async () => {
  await turnTo(second, '5')
  await page.getByRole('button', { name: 'Scroll both together' }).click()
  const apart = async (): Promise<number> => (await placeOf(second)) - (await placeOf(first))
  const before = await apart()
  await scrollBy(first, 1.4)
  await expect.poll(() => placeOf(first), soon).toBeGreaterThan(2)
  await expect.poll(async () => Math.abs((await apart()) - before) < 0.02, soon).toBe(true)
  await scrollBy(second, -0.8)
  await expect.poll(async () => Math.abs((await apart()) - before) < 0.02, soon).toBe(true)
  const places = [await placeOf(first), await placeOf(second)]
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect([await placeOf(first), await placeOf(second)]).toEqual(places)
})

test('scrolling freely, the other stays', async () => {
  await page.getByRole('button', { name: 'Scroll both together' }).click()
  const before = await placeOf(second)
  await scrollBy(first, 1)
  await expect.poll(() => placeOf(first), soon).toBeGreaterThan(2.5)
  expect(await placeOf(second)).toBe(before)
})

test('keys mean the reader in focus, and one key goes to the other', async () => {
  await turnTo(second, '10')
  await second.viewer().locator('#container').focus()
  await page.keyboard.press(']')
  await expect.poll(() => second.pageBox().inputValue(), soon).toBe('11')
  const before = await first.pageBox().inputValue()
  await page.keyboard.press('w')
  await page.keyboard.press(']')
  await expect.poll(() => first.pageBox().inputValue(), soon).toBe(String(Number(before) + 1))
  expect(await second.pageBox().inputValue()).toBe('11')
})

test('words of the second document are cited too, and the citation leads back to it there', async () => {
  await second.viewer().locator('.textLayer span', { hasText: 'Sheet 11' }).first().click({
    clickCount: 3,
  })
  await second.root
    .getByRole('button', { name: /^Cite for criterion 1|^Cite for 1/ })
    .first()
    .click()
  await untilSaved(app)
  await turnTo(second, '30')
  const before = await first.pageBox().inputValue()
  await page.getByRole('button', { name: /Annex/ }).filter({ hasText: 'Sheet 11' }).click()
  await expect.poll(() => second.pageBox().inputValue(), soon).toBe('11')
  expect(await first.pageBox().inputValue()).toBe(before)
})

test('a document of another entry is chosen by a few letters, stays, and offers no citation', async () => {
  await page.locator('.reader-chooser').click()
  await page.keyboard.type('support')
  await page.getByRole('option', { name: /Letter of support/ }).click()
  await expect.poll(() => page.locator('.reader-chooser').innerText(), soon).toContain('TI-002')
  await second.shown()
  await expect.poll(() => second.textOfPage(1), soon).not.toBe('')
  await second.viewer().locator('.textLayer span').first().click({ clickCount: 3 })
  await expect
    .poll(() => second.viewer().evaluate(() => document.getSelection()?.isCollapsed), soon)
    .toBe(false)
  expect(await second.root.locator('.selectionTools').count()).toBe(0)
})

test('the sides are swapped, and both documents are shown again', async () => {
  const left = async (reader: DrivenReader): Promise<number> =>
    (await reader.root.boundingBox())?.x ?? 0
  expect(await left(first)).toBeLessThan(await left(second))
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect.poll(async () => (await left(second)) < (await left(first)), soon).toBe(true)
  await first.shown()
  await second.shown()
})

test('in the smallest window both are read beside a usable rubric', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640)
  })
  const wide = async (selector: string): Promise<number> =>
    (await page.locator(selector).boundingBox())?.width ?? 0
  await expect.poll(() => page.evaluate(() => window.innerWidth), soon).toBe(1024)
  await expect.poll(() => wide('.reader:has(.reader-tabRow)'), soon).toBeGreaterThan(250)
  expect(await wide('.reader:has(.reader-besideHead)')).toBeGreaterThan(250)
  expect(await wide('.rubricPane')).toBeGreaterThan(330)
  const clipped = await page
    .locator('.reader-tools')
    .evaluateAll((rows) => rows.filter((row) => row.scrollWidth > row.clientWidth).length)
  expect(clipped).toBe(0)
})

test('the key that opened the second document closes it', async () => {
  await page.keyboard.press('b')
  await expect.poll(() => page.locator('.reader-besideHead').count(), soon).toBe(0)
  await first.shown()
})
