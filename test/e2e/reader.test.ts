import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareConflicts, openBundle, untilSaved } from '../../scripts/drive/asJuror.ts'
import { openApp, type DrivenApp } from '../../scripts/drive/openApp.ts'
import { readerBundle, readerPassphrase } from '../support/readerBundle.ts'
import { readerOf, selectLines, soon, turnTo, type DrivenReader } from './support/readerOf.ts'

let app: DrivenApp
let page: Page
let folder: string
let reader: DrivenReader

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-reader-'))
  const bundle = join(folder, 'reader.jurybox')
  await readerBundle(bundle)
  app = await openApp({ width: 1440, height: 900 })
  page = app.page
  reader = readerOf(page)
  await openBundle(app, bundle, 'J01', readerPassphrase)
  await declareConflicts(app)
  await page.getByRole('button', { name: /^Begin with/ }).click()
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

test('a document opens with its own page labels, and keys and the page box turn its pages', async () => {
  await chooseDocument('Roof register')
  await reader.shown()
  expect(await reader.pageBox().inputValue()).toBe('i')
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await expect.poll(() => reader.pageBox().inputValue(), soon).toBe('iii')
  await turnTo(reader, '100')
  await expect.poll(() => reader.textOfPage(103), soon).toContain('TI-005 Annex: the roof register')
})

test('the outline leads to its page', async () => {
  await button('Outline').click()
  await page.getByRole('row', { name: /^R-02/ }).click()
  await expect.poll(() => reader.pageBox().inputValue(), soon).not.toBe('100')
  await button('Outline').click()
})

test('thumbnails are drawn for the pages in view only', async () => {
  await button('Page thumbnails').click()
  await expect.poll(() => page.locator('.reader-thumbnail canvas').count(), soon).toBeGreaterThan(3)
  expect(await page.locator('.reader-thumbnail').count()).toBeLessThan(20)
  await button('Page thumbnails').click()
})

test('find counts every match in the document and goes from one to the next', async () => {
  await page.keyboard.press('Control+f')
  await page.keyboard.type('De Vijver')
  const count = page.locator('.reader-findCount')
  await expect.poll(() => count.innerText(), soon).toMatch(/^\d+ of \d+$/)
  const [before = '', total = ''] = (await count.innerText()).split(' of ')
  await page.keyboard.press('Enter')
  await expect.poll(() => count.innerText(), soon).not.toBe(`${before} of ${total}`)
  await page.keyboard.press('Escape')
  await expect.poll(() => count.count(), soon).toBe(0)
})

test('a scan is not called a document without matches', async () => {
  await chooseDocument('Scanned letter')
  await reader.shown()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('market')
  const count = page.locator('.reader-findCount')
  await expect.poll(() => count.innerText(), soon).toBe('No matches · 4 pages hold no text')
  await page.keyboard.press('Escape')
})

test('a damaged and a locked PDF get their sentence, and scoring goes on', async () => {
  await chooseDocument('Photographs')
  await page.getByText('“Photographs” cannot be shown: the file came damaged.').waitFor()
  await chooseDocument('Financial annex')
  await page.getByText('“Financial annex” can only be opened with a password').waitFor()
  await page.keyboard.press('4')
  await untilSaved(app)
})

test('selected words are cited, marked on their page and found again from another document', async () => {
  await chooseDocument('Roof register')
  await turnTo(reader, 'iii')
  await expect.poll(() => reader.textOfPage(3), soon).toContain('How to read a sheet')
  await selectLines(page, reader, 'Each sheet begins')
  await page
    .getByRole('button', { name: /^Cite for criterion 1|^Cite for 1/ })
    .first()
    .click()
  await expect.poll(() => reader.viewer().locator('.mark').count(), soon).toBe(1)
  await chooseDocument('Scanned letter')
  await reader.shown()
  await page
    .getByRole('button', { name: /Roof register/ })
    .first()
    .click()
  await expect.poll(() => reader.viewer().locator('.flash').count(), soon).toBe(1)
  await expect.poll(() => reader.pageBox().inputValue(), soon).toBe('iii')
})

test('a key pressed in the page reaches the rubric', async () => {
  await reader
    .viewer()
    .locator('#container')
    .click({ position: { x: 300, y: 300 } })
  await page.keyboard.press('2')
  await untilSaved(app)
  await expect
    .poll(() => page.getByRole('radio', { name: /^2/ }).first().isChecked(), soon)
    .toBe(true)
})

test.each([
  [{ key: 'f', ctrlKey: true }, '.reader-find input', 'a roof'],
  [{ key: 'c' }, '.criterionCard textarea', 'a roof'],
])(
  'what is typed in the page right after %o goes where that leads',
  async (leading, field, words) => {
    const zoom = await reader.root.locator('.reader-zoom').innerText()
    await reader.viewer().locator('#container').focus()
    // All at once, before the window can have heard of the first.
    await reader.viewer().evaluate(
      (pressed) => {
        for (const key of pressed) document.body.dispatchEvent(new KeyboardEvent('keydown', key))
      },
      [leading, ...Array.from(words, (key) => ({ key }))].map((key) => ({
        bubbles: true,
        cancelable: true,
        ...key,
      })),
    )
    await expect.poll(() => page.locator(field).first().inputValue(), soon).toBe(words)
    expect(await reader.root.locator('.reader-zoom').innerText()).toBe(zoom)
    await page.keyboard.press('Escape')
  },
)

test('nothing of the window can be reached from the viewer', async () => {
  const reached = await reader.viewer().evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      bridge: () => 'jury' in window,
      parent: () => window.parent.document,
      fetch: () => fetch('jury://app/index.html'),
      network: () => fetch('https://example.com/'),
      window: () => window.open('jury://app/'),
      worker: () => navigator.serviceWorker.register('sw.js'),
      shared: () => new SharedArrayBuffer(8),
      script: () => {
        const script = document.createElement('script')
        script.textContent = 'document.title = "reached"'
        document.head.append(script)
        return document.title === 'reached'
      },
    }
    const found: string[] = []
    for (const [name, act] of Object.entries(tries)) {
      try {
        if (await act()) found.push(name)
      } catch {
        // Refused, as it should be.
      }
    }
    return found
  })
  expect(reached).toEqual([])
})

test('a viewer that crashes is taken away at once, and shows the same page again', async () => {
  await app.electron.evaluate(({ webContents }) => {
    const frames = webContents.getAllWebContents().flatMap((one) => one.mainFrame.framesInSubtree)
    const viewer = frames.find(({ url }) => url.startsWith('jurypdf:'))
    if (viewer !== undefined) process.kill(viewer.osProcessId, 'SIGKILL')
  })
  await expect
    .poll(() => inWindow('document.querySelector(".reader-notice h2")?.textContent'), soon)
    .toBe('The page took too long')
  await inWindow('document.querySelector(".reader-notice button").click()')
  await expect
    .poll(() => inWindow('document.querySelector(".reader-pageField")?.value'), soon)
    .toBe('iii')
})

async function chooseDocument(title: string): Promise<void> {
  await page.getByRole('tab', { name: title }).click()
}

function button(name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** The driver takes a crashed frame for a crashed page; the window itself is well and answers. */
function inWindow(script: string): Promise<unknown> {
  return app.electron.evaluate(
    ({ webContents }, code) =>
      webContents.getAllWebContents()[0]?.executeJavaScript(code) as Promise<unknown>,
    script,
  )
}
