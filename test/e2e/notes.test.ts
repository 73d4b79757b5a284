import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  declareConflicts,
  openBundle,
  signAndExport,
  untilSaved,
} from '../../scripts/drive/asJuror.ts'
import { openApp, type DrivenApp } from '../../scripts/drive/openApp.ts'
import type { SampleBundle } from '../support/makeBundle.ts'
import { readerBundle, readerPassphrase } from '../support/readerBundle.ts'
import { signedPayload } from '../support/signedPayload.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { readerOf, selectLines, soon, turnTo, type DrivenReader } from './support/readerOf.ts'

let app: DrivenApp
let page: Page
let folder: string
let reader: DrivenReader
let bundle: SampleBundle

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-notes-'))
  const file = join(folder, 'notes.jurybox')
  bundle = await readerBundle(file)
  await start()
  await openBundle(app, file, 'J01', readerPassphrase)
  await declareConflicts(app)
  await page.getByRole('button', { name: /^Begin with/ }).click()
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

test('selected words are highlighted line by line in the colour chosen', async () => {
  await goToPage('iii')
  await selectLines(page, reader, 'Each sheet begins', 1)
  await page.getByRole('button', { name: 'Highlight: green' }).click()
  await expect.poll(() => marks('green').count(), soon).toBeGreaterThan(0)
  await untilSaved(app)
})

test('a key highlights with the colour used last, and Ctrl+Z takes it off', async () => {
  await selectLines(page, reader, 'How to read a sheet')
  const before = await marks('green').count()
  await page.keyboard.press('h')
  await expect.poll(() => marks('green').count(), soon).toBe(before + 1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => marks('green').count(), soon).toBe(before)
})

test('a note is written beside the words it is on, and a mark that is pressed shows it again', async () => {
  await selectLines(page, reader, 'How to read a sheet')
  await page.keyboard.press('a')
  await page.locator('.markEditor textarea:focus').waitFor()
  await page.keyboard.type('canary: ask about [roof] s1')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect.poll(() => reader.viewer().locator('.markSign').count(), soon).toBe(1)
  await untilSaved(app)
  await reader.viewer().locator('.markSign').click({ force: true })
  await page.locator('.markEditor textarea:focus').waitFor()
  await expect
    .poll(() => page.locator('.markEditor textarea').inputValue(), soon)
    .toBe('canary: ask about [roof] s1')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.markEditor').count(), soon).toBe(0)
})

test('a key pressed with nothing selected cites the page', async () => {
  await page.keyboard.press('Alt+2')
  await expect
    .poll(() => chips().allInnerTexts(), soon)
    .toEqual([expect.stringMatching('whole page')])
  await untilSaved(app)
})

test('the match that find shows is cited from the find field', async () => {
  await page.keyboard.press('Control+f')
  await expect.poll(() => page.locator('.reader-find input:focus').count(), soon).toBe(1)
  await page.keyboard.type('read a sheet')
  await expect.poll(() => page.locator('.reader-findCount').innerText(), soon).toMatch(/ of \d+$/)
  await expect.poll(() => reader.viewer().locator('.highlight.selected').count(), soon).toBe(1)
  await page.keyboard.press('Alt+1')
  await expect
    .poll(() => chips().allInnerTexts(), soon)
    .toEqual([expect.stringMatching('read a sheet')])
  await page.keyboard.press('Escape')
})

test('a selection is dragged onto a folded criterion, and a chip from there to another', async () => {
  await selectLines(page, reader, 'Each sheet begins')
  const grip = page.locator('.selectionTools-grip')
  await grip.dragTo(page.locator('.citeTarget').nth(1))
  await page.getByText('Cited for reach', { exact: true }).waitFor()
  await card(1).locator('.criterionCard-head').click()
  await expect.poll(() => chips().count(), soon).toBe(2)
  await page.locator('.evidenceChips-chip').last().dragTo(page.locator('.citeTarget').nth(0))
  await page.getByText('Now cited for value').waitFor()
  await expect.poll(() => chips().count(), soon).toBe(1)
})

test('a chip is moved to another criterion by a menu, without dragging, and back by Undo', async () => {
  await page.getByRole('button', { name: 'Move to another criterion' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Now cited for value').waitFor()
  await expect.poll(() => chips().count(), soon).toBe(0)
  await untilSaved(app)
  expect(await page.evaluate('document.activeElement === document.body')).toBe(false)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => chips().count(), soon).toBe(1)
})

test('a citation that was removed comes back with Undo', async () => {
  await page.getByRole('button', { name: 'Remove this citation' }).click()
  await expect.poll(() => chips().count(), soon).toBe(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect
    .poll(() => chips().allInnerTexts(), soon)
    .toEqual([expect.stringMatching('whole page')])
})

test('a chip leads back to its place and lights it up', async () => {
  await card(0).locator('.criterionCard-head').click()
  await goToPage('100')
  await chips().first().click()
  await expect.poll(() => reader.viewer().locator('.flash').count(), soon).toBe(1)
  await expect.poll(() => reader.pageBox().inputValue(), soon).toBe('iii')
})

test('the focus goes from the page into the menu and back without a pointer', async () => {
  await page.locator('.reader-frame').focus()
  await page.keyboard.press('s')
  const inMenu = page.locator('.reader-floatingMenu :focus')
  await expect.poll(() => inMenu.count(), soon).toBe(1)
  const menu = page.locator('.reader-floatingMenu')
  await expect
    .poll(async () => {
      if ((await menu.count()) > 0) await page.keyboard.press('Escape')
      return menu.count()
    }, soon)
    .toBe(0)
  await expect
    .poll(() => page.evaluate('document.activeElement.className'), soon)
    .toBe('reader-frame')
})

test('everything is there on the next day, in the order of the document', async () => {
  await page.getByRole('tab', { name: 'My notes 2' }).click()
  await page.getByLabel('Note on the whole entry').fill('canary: compare with HC-001')
  await page.locator('.notesPane-private').click()
  await untilSaved(app)
  await app.close()
  await start()
  await page.getByRole('button', { name: /juror J01/ }).click()
  await page.getByLabel('Your six words').fill(readerPassphrase)
  await page.getByLabel('Your six words').press('Enter')
  await page.getByRole('button', { name: /^(Begin|Continue) with/ }).click()
  await page.getByRole('tab', { name: 'My notes 3' }).click()
  expect(await page.getByLabel('Note on the whole entry').inputValue()).toContain('canary')
  await expect.poll(() => lines().count(), soon).toBe(2)
  expect(await lines().first().innerText()).toContain('canary: ask about')
  expect(await accessibilityFaults(app)).toEqual([])
})

test('notes are filtered by their words and their kind', async () => {
  await page.getByRole('searchbox', { name: 'Filter notes' }).fill('ROOF')
  await expect.poll(() => lines().count(), soon).toBe(1)
  await page.getByRole('searchbox', { name: 'Filter notes' }).fill('')
  await page.getByRole('button', { name: 'Kind' }).click()
  await page.getByRole('option', { name: 'Highlight: pink' }).click()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => lines().count(), soon).toBe(2)
})

test('a line of the list leads to its page, and is edited and deleted in place', async () => {
  await goToPage('100')
  await lines().last().locator('.noteLine-go').click()
  await expect.poll(() => reader.viewer().locator('.flash').count(), soon).toBe(1)
  await lines().last().getByRole('button', { name: 'Write to it' }).click()
  await page.keyboard.type('canary: strong')
  await page.keyboard.press('Escape')
  await expect.poll(() => lines().last().innerText(), soon).toContain('canary: strong')
  await lines().last().getByRole('button', { name: 'Delete' }).click()
  await expect.poll(() => lines().count(), soon).toBe(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => lines().last().innerText(), soon).toContain('canary: strong')
  await untilSaved(app)
})

test('the signed file holds the evidence, and nothing private', async () => {
  await page.keyboard.press('Control+Enter')
  const file = join(folder, 'J01.juryscore')
  await signAndExport(app, file)
  const { text, scores } = await signedPayload(file, bundle.office.age.identity)
  const cited = scores.sheets[0]?.evidence.map(({ criterionId, page: at, region }) => [
    criterionId,
    at,
    region === null,
  ])
  expect(cited).toEqual([
    ['reach', 3, true],
    ['value', 3, false],
    ['value', 3, false],
  ])
  for (const word of ['canary', 'annotation', 'highlight', 'green'])
    expect(text).not.toContain(word)
})

async function start(): Promise<void> {
  app = await openApp({ width: 1440, height: 900, home: join(folder, 'home') })
  page = app.page
  page.setDefaultTimeout(20_000)
  reader = readerOf(page)
}

async function goToPage(label: string): Promise<void> {
  await reader.shown()
  await turnTo(reader, label)
}

function card(number: number): Locator {
  return page.locator('.criterionCard').nth(number)
}

function chips(): Locator {
  return page.locator('.evidenceChips-go')
}

function lines(): Locator {
  return page.locator('.noteLine')
}

function marks(look: string): Locator {
  return reader.viewer().locator(`.mark--${look}`)
}
