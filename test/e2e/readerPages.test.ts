import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareConflicts, openBundle } from '../../scripts/drive/asJuror.ts'
import { openApp, type DrivenApp } from '../../scripts/drive/openApp.ts'
import { makeBundle } from '../support/makeBundle.ts'
import { readerPassphrase } from '../support/readerBundle.ts'
import { brokenFirstPage, brokenPages } from '../support/brokenPages.ts'
import { entryOf, readDocuments } from '../support/readDocuments.ts'
import {
  jbig2Scan,
  jpeg2000Scan,
  linkingPage,
  longDocument,
  pageWithoutFont,
} from '../support/readerPages.ts'
import { inkOf } from './support/inkOf.ts'
import { placeOf, readerOf, scrollBy, soon, turnTo, type DrivenReader } from './support/readerOf.ts'

const address = 'https://example.org/smart-city?entry=12'

let app: DrivenApp
let page: Page
let folder: string
let reader: DrivenReader

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-pages-'))
  const documents = await readDocuments(folder, {
    Korean: pageWithoutFont('korean', '스마트도시'),
    Japanese: pageWithoutFont('japanese', 'スマート都市'),
    Chinese: pageWithoutFont('chinese', '智慧城市'),
    'Arabic and Russian': await readFile(join(support, 'pages/arabicAndRussian.pdf')),
    'JPEG 2000': jpeg2000Scan(),
    JBIG2: jbig2Scan(),
    Long: await longDocument(1000),
    Link: linkingPage(address),
    'Broken pages': brokenPages(),
    'Broken first page': brokenFirstPage(),
    Locked: await readFile(join(samples, 'HC-005/financial-annex.pdf')),
  })
  const entry = entryOf('TI-001', documents)
  const juror = { id: 'J01', passphrase: readerPassphrase, reads: [entry.code], recused: [] }
  const bundle = join(folder, 'pages.jurybox')
  await makeBundle(bundle, { entries: [entry], jurors: [juror] })
  await start()
  await openBundle(app, bundle, 'J01', readerPassphrase)
  await declareConflicts(app)
  await page.getByRole('button', { name: /^Begin with/ }).click()
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

const support = join(import.meta.dirname, '../support')
const samples = join(import.meta.dirname, '../../assets/sample/documents')

test.each(['Korean', 'Japanese', 'Chinese', 'Arabic and Russian', 'JPEG 2000', 'JBIG2'])(
  'a page in %s is drawn',
  async (title) => {
    await choose(title)
    await expect.poll(() => inkOf(reader), soon).toBeGreaterThan(0.2)
  },
)

test('Arabic is copied in the order in which it is read', async () => {
  await choose('Arabic and Russian')
  await expect.poll(() => reader.textOfPage(1), soon).toContain('город')
  const letters = reader.viewer().locator('.textLayer span[dir="rtl"]')
  const [from, to] = [await letters.first().boundingBox(), await letters.last().boundingBox()]
  if (from === null || to === null) throw new Error('there is no line')
  const middle = from.y + from.height / 2
  await page.mouse.move(from.x + 1, middle)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width - 1, middle, { steps: 8 })
  await page.mouse.up()
  await page.locator('.selectionTools').getByRole('button', { name: 'Copy' }).click()
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()), soon)
    .toContain('دينة ذكية للجمي')
})

test('Arabic written letter by letter from the left is found as it is read, and lit up in its place', async () => {
  await page.keyboard.press('Control+f')
  await page.keyboard.type('مدينة ذكية')
  await expect.poll(() => page.locator('.reader-findCount').innerText(), soon).toBe('1 of 1')
  await expect
    .poll(() => reader.viewer().locator('.highlight.selected').count(), soon)
    .toBeGreaterThan(0)
  await page.keyboard.press('Escape')
})

test('words dragged over once more are selected anew', async () => {
  const line = reader.viewer().locator('.textLayer span', { hasText: 'Умный' }).first()
  const box = await line.boundingBox()
  if (box === null) throw new Error('there is no line')
  const middle = box.y + box.height / 2
  for (const end of [0.9, 0.6]) {
    await page.mouse.move(box.x + 2, middle)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * end, middle, { steps: 6 })
    await page.mouse.up()
    await expect.poll(selected, soon).toContain('Умный')
    await page.locator('.selectionTools').waitFor()
  }
  expect('Умный город для всех'.startsWith(await selected())).toBe(true)
  await page.keyboard.press('Escape')
})

test('in a document of a thousand pages the last is a moment away', async () => {
  await choose('Long')
  await turnTo(reader, '1000')
  await expect.poll(() => reader.textOfPage(1000), soon).toContain('Sheet 1000')
  await expect.poll(() => inkOf(reader, 1000), soon).toBeGreaterThan(0.1)
})

test('Ctrl and the wheel zoom around the pointer', async () => {
  const percent = async (): Promise<number> =>
    Number((await reader.root.locator('.reader-zoom').innerText()).replace('%', ''))
  const before = await percent()
  const box = await reader.root.locator('.reader-frame').boundingBox()
  if (box === null) throw new Error('there is no frame')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(percent, soon).toBeGreaterThan(before * 1.1)
  await page.keyboard.press('Control+0')
  await expect.poll(percent, soon).toBe(before)
})

test('a link out of the document tells its address and opens nothing', async () => {
  await choose('Link')
  const link = reader.viewer().locator('.annotationLayer a')
  await link.waitFor()
  expect(await link.getAttribute('href')).toBeNull()
  await link.click()
  await page.locator('.reader-linkAddress').waitFor()
  expect(await page.locator('.reader-linkAddress').innerText()).toBe(address)
  await page.getByRole('button', { name: 'Copy the address' }).click()
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(address)
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(1)
})

test('a locked document opens with its password, after a wrong one was refused', async () => {
  await choose('Locked', 'failed')
  const field = page.getByLabel('Password of the document')
  await field.fill('thirty-above')
  await field.press('Enter')
  await page.getByText('The document does not open with this password.').waitFor()
  await field.fill('thirty-below')
  await field.press('Enter')
  await reader.shown()
  await expect.poll(() => inkOf(reader), soon).toBeGreaterThan(0.1)
  await choose('Link')
  await choose('Locked')
})

test.each([
  [2, 'Page 2 cannot be shown.'],
  [3, 'Page 3 is empty, or what it holds cannot be shown.'],
  [4, 'A picture on page 4 cannot be shown.'],
  [5, 'Page 5 cannot be shown.'],
])('a broken page %i says so, and the pages around it are shown', async (number, sentence) => {
  await choose('Broken pages')
  await turnTo(reader, String(number))
  await pageNote(number, sentence).waitFor()
  await turnTo(reader, '6')
  await expect.poll(() => reader.textOfPage(6), soon).toContain('Whole page 6')
})

test('a broken page has a small picture that says so', async () => {
  await choose('Broken pages')
  await reader.root.getByRole('button', { name: 'Page thumbnails' }).click()
  const small = reader.root.locator('.reader-thumbnail', { hasText: 'Cannot be shown' })
  await expect.poll(() => small.count(), soon).toBe(2)
  await expect.poll(() => reader.root.locator('.reader-thumbnail canvas').count(), soon).toBe(4)
})

test('where the first page is broken the others are shown, found and scored', async () => {
  await choose('Broken first page')
  await pageNote(1, 'Page 1 cannot be shown.').waitFor()
  await turnTo(reader, '2')
  await expect.poll(() => reader.textOfPage(2), soon).toContain('Whole page 2')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('whole')
  await reader.root.getByText(/^1 of 1/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('4')
  await page.getByText('Saved', { exact: true }).first().waitFor()
})

test('nothing can be printed or saved from the viewer', async () => {
  const tried = await reader.viewer().evaluate(() => {
    let printing = 0
    window.addEventListener('beforeprint', () => {
      printing += 1
    })
    window.print()
    const link = document.createElement('a')
    link.href = 'data:application/pdf,x'
    link.download = 'x.pdf'
    link.click()
    return printing
  })
  expect(tried).toBe(0)
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.documentElement.dataset['printed'] = 'yes'
    })
  })
  await page.keyboard.press('Control+p')
  await reader.viewer().locator('#container').focus()
  await page.keyboard.press('Control+p')
  await expect.poll(() => page.getByRole('tab', { name: 'Locked' }).isVisible(), soon).toBe(true)
  expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toBeUndefined()
})

test('a button fills the screen, and Escape leaves it', async () => {
  const isFull = (): Promise<boolean | undefined> =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect.poll(isFull, soon).toBe(true)
  await page.getByRole('button', { name: 'Leave full screen' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(isFull, soon).toBe(false)
})

test('at twice the text size no tool is cut off', async () => {
  await choose('Long')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '28px'
  })
  const isInside = (): Promise<boolean> =>
    reader.root.evaluate((root) => {
      const { right } = root.getBoundingClientRect()
      const buttons = [...root.querySelectorAll('.reader-tools button')]
      return buttons.every((button) => button.getBoundingClientRect().right <= right)
    })
  await expect.poll(isInside, soon).toBe(true)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
})

test('the place within the page, the zoom and the turn are there again after a restart', async () => {
  await choose('Long')
  await turnTo(reader, '500')
  await reader.root.getByRole('button', { name: 'Rotate' }).click()
  await page.keyboard.press('Control+=')
  await expect.poll(() => reader.root.locator('.reader-zoom').innerText(), soon).not.toBe('')
  await scrollBy(reader, 0.4)
  await expect.poll(() => placeOf(reader), soon).toBeGreaterThan(500.3)
  const zoom = await reader.root.locator('.reader-zoom').innerText()
  const before = await placeOf(reader)
  const { home } = app
  await lock()
  await app.electron.close()
  await start(home)
  await page
    .getByRole('button', { name: /Sample Prize/ })
    .first()
    .click()
  await page.getByLabel(/six words/i).fill(readerPassphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^(Continue|Begin) with/ }).click()
  await reader.shown()
  expect(await page.getByRole('tab', { selected: true }).first().innerText()).toBe('Long')
  expect(await reader.root.locator('.reader-zoom').innerText()).toBe(zoom)
  await expect.poll(async () => Math.abs((await placeOf(reader)) - before) < 0.05, soon).toBe(true)
})

async function start(home?: string): Promise<void> {
  app = await openApp({
    width: 1440,
    height: 900,
    home: home ?? (await mkdtemp(join(tmpdir(), 'jurybox-home-'))),
  })
  page = app.page
  page.setDefaultTimeout(20_000)
  reader = readerOf(page)
}

/** By the menu: locking writes what waits to be written. */
async function lock(): Promise<void> {
  await app.electron.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find(({ accelerator }) => accelerator === 'CmdOrCtrl+L')?.click()
  })
  await page.getByLabel(/six words/i).waitFor()
}

async function choose(title: string, state = 'shown'): Promise<void> {
  await page.getByRole('tab', { name: title, exact: true }).click()
  await page.getByRole('tab', { name: title, exact: true, selected: true }).waitFor()
  await reader.root.locator(`.reader-pages[data-state="${state}"]`).waitFor()
}

function selected(): Promise<string> {
  return reader.viewer().evaluate(() => document.getSelection()?.toString() ?? '')
}

function pageNote(number: number, sentence: string): Locator {
  return reader.viewer().locator(`.page[data-page-number="${number}"]`).getByText(sentence)
}
