import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { declareConflicts } from '../../scripts/drive/asJuror.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { accessibilityFaults, contrastFaults, viewerFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { bareWords, wordsOfPrize } from './support/bareWords.ts'
import { scoreFile } from './support/scoreFile.ts'
import { openScoredDesk, scoredDesk } from './support/scoredDesk.ts'
import { targetFaults } from './support/targetFaults.ts'
import { textFaults } from './support/textFaults.ts'
import { noteInWalk, walkAsJuror, walkAsOffice } from './support/walks.ts'

const sample = inject('sample')
type Faults = Record<string, readonly string[]>

test('no screen of a juror is at fault, in any theme, in a longer language, or mirrored', async () => {
  const faults: Faults = {}
  const app = await appForTest()
  const known = await wordsOfPrize(sample.folder, noteInWalk)
  await walkAsJuror(app, sample, `${await temporaryFolder()}/J01.juryscore`, async (screen) => {
    // The guide has its own words, in the languages that it is written in.
    await lookAt(app, screen, screen === 'guide' ? null : known, faults)
    if (screen === 'desk') expect(await tree(app)).toMatchObject(deskTree)
    if (screen !== 'score') return
    expect(await tree(app)).toMatchObject(scoreTree)
    faults['viewer'] = await viewerFaults(app)
    await mirrored(app)
  })

  expect(Object.keys(faults).length).toBeGreaterThan(150)
  expect(onlyFaulty(faults)).toEqual({})
}, 240_000)

test('the own scores are not at fault, in any theme, in a longer language, or mirrored', async () => {
  const faults: Faults = {}
  const app = await openScoredDesk(await scoredDesk())
  await declareConflicts(app)
  await app.page.getByRole('row').filter({ hasText: 'C-01' }).waitFor()
  await app.page.keyboard.press('m')
  await app.page.getByRole('heading', { name: 'My scores' }).waitFor()
  await lookAt(app, 'my scores', null, faults)

  expect(onlyFaulty(faults)).toEqual({})
}, 120_000)

test('no section of an office is at fault, in any theme, in a longer language, or mirrored', async () => {
  const faults: Faults = {}
  const home = await temporaryFolder()
  const folder = join(home, 'prize')
  await cp(sample.folder, folder, { recursive: true })
  const scores = [await scoreFile(sample, 'J01', home), await scoreFile(sample, 'J02', home)]
  const known = await wordsOfPrize(folder)
  const app = await appForTest()
  const prize = { folder, passphrase: sample.officePassphrase }
  await walkAsOffice(app, prize, scores, (screen) => lookAt(app, screen, known, faults))

  expect(Object.keys(faults).length).toBeGreaterThan(50)
  expect(onlyFaulty(faults)).toEqual({})
}, 240_000)

test('at twice the text size nothing of a juror is lost in the smallest window', async () => {
  const faults: Faults = {}
  const app = await appForTest({ width: 1024, height: 640 })
  await app.page.getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('button', { name: /Text size/ }).click()
  await app.page.getByRole('option', { name: '200' }).click()
  await app.page.getByRole('button', { name: 'Back' }).click()
  await walkAsJuror(app, sample, `${await temporaryFolder()}/J01.juryscore`, async (screen) => {
    faults[screen] = await textFaults(app.page)
  })

  expect(onlyFaulty(faults)).toEqual({})
}, 240_000)

async function lookAt(
  app: DrivenApp,
  screen: string,
  known: ReadonlySet<string> | null,
  faults: Faults,
): Promise<void> {
  const { page } = app
  await page.mouse.move(1, 1)
  faults[`${screen}, targets`] = await targetFaults(page)
  faults[`${screen}, light`] = await accessibilityFaults(app)
  await page.emulateMedia({ colorScheme: 'dark' })
  faults[`${screen}, dark`] = await accessibilityFaults(app)
  await page.emulateMedia({ colorScheme: 'light' })
  await show(app, { theme: 'contrast' })
  faults[`${screen}, high contrast`] = await contrastFaults(app)
  await show(app, {})
  faults[`${screen}, small text`] = await inSmallText(app)
  await speak(app, 'ltr')
  faults[`${screen}, longer`] = await textFaults(page)
  await speak(app, 'rtl')
  faults[`${screen}, mirrored`] = await textFaults(page)
  if (known !== null) faults[`${screen}, hard-coded`] = await bareWords(page, known)
  await speak(app, '')
}

/** At 80 %, the least that can be chosen. */
async function inSmallText({ page }: DrivenApp): Promise<readonly string[]> {
  const size = await page.evaluate(() => {
    const { style } = document.documentElement
    const before = style.fontSize
    style.fontSize = `${0.8 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`
    return before
  })
  const faults = await textFaults(page)
  await page.evaluate((before) => {
    document.documentElement.style.fontSize = before
  }, size)
  return faults
}

function show({ page }: DrivenApp, { theme }: { readonly theme?: string }): Promise<void> {
  return page.evaluate((wanted) => {
    const { dataset } = document.documentElement
    if (wanted === undefined) delete dataset['theme']
    else dataset['theme'] = wanted
  }, theme)
}

/** Puts the pseudo-language, or none, into the window's address. */
async function speak({ page }: DrivenApp, pseudo: 'ltr' | 'rtl' | ''): Promise<void> {
  await page.evaluate((asked) => {
    history.replaceState(null, '', asked === '' ? '/' : `/?pseudo=${asked}`)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, pseudo)
  await page.locator(`html[dir=${pseudo === 'rtl' ? 'rtl' : 'ltr'}]`).waitFor()
}

/** Right to left, the entries stand at the right and the rubric at the left; the page is no mirror image. */
async function mirrored(app: DrivenApp): Promise<void> {
  const { page } = app
  await speak(app, 'rtl')
  // Drawn anew, as they are when a language has been chosen.
  await page.keyboard.press('Alt+ArrowLeft')
  await page.keyboard.press('Alt+ArrowRight')
  await page.frameLocator('iframe').locator('.textLayer').first().waitFor()
  const at = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN
  const rubric = page.locator('.rubricPane')
  const width = async (): Promise<number> => (await rubric.boundingBox())?.width ?? 0
  expect(await at('.entryList')).toBeGreaterThan(await at('.score-page'))
  expect(await at('.score-page')).toBeGreaterThan(await at('.rubricPane'))
  const document = page.frameLocator('iframe').locator('body')
  expect(await document.evaluate((body) => getComputedStyle(body).direction)).toBe('ltr')
  const before = await width()
  await page.locator('.splitPanes-handle').last().press('ArrowRight')
  await expect.poll(width).toBeGreaterThan(before + 20)
  await page.locator('.splitPanes-handle').last().press('ArrowLeft')
  await speak(app, '')
}

/** What a screen reader finds: landmarks, headings by level, groups, live regions. */
async function tree({ page }: DrivenApp): Promise<Readonly<Record<string, readonly string[]>>> {
  const lines = (await page.locator('#window').ariaSnapshot()).split('\n')
  const of = (role: string): readonly string[] =>
    lines.flatMap((line) => new RegExp(`^\\s*- '?${role}(?: (.*?))?:?'?$`).exec(line)?.[1] ?? [])
  const has = ['banner', 'navigation', 'complementary', 'main', 'contentinfo', 'region'].filter(
    (role) => lines.some((line) => new RegExp(`^\\s*- '?${role}\\b`).test(line)),
  )
  const status = lines.filter((line) => /- '?status\b/.test(line)).map((line) => line.trim())
  return { has, headings: of('heading'), groups: of('radiogroup'), status, all: lines }
}

const deskTree = {
  has: expect.arrayContaining(['banner', 'complementary', 'main']) as unknown,
  headings: expect.arrayContaining([expect.stringContaining('"Seoul Smart City Prize')]) as unknown,
  all: expect.arrayContaining([
    expect.stringMatching(/grid "Entries"/),
    expect.stringMatching(/row "TI-001 .*Not started/),
  ]) as unknown,
}

const scoreTree = {
  has: expect.arrayContaining(['banner', 'navigation', 'main', 'region']) as unknown,
  headings: expect.arrayContaining([
    expect.stringMatching(/^"Seoul Smart City Prize.*\[level=1\]/),
    expect.stringMatching(/^"Ladera.*\[level=2\]/),
    expect.stringMatching(/^"2 Rational Process.*not scored yet.*\[level=3\]/),
  ]) as unknown,
  groups: expect.arrayContaining([expect.stringMatching(/Problem-Centered/)]) as unknown,
  all: expect.arrayContaining([
    expect.stringMatching(/status: Saved/),
    expect.stringMatching(/radio "5.*\[checked\]/),
  ]) as unknown,
}

function onlyFaulty(faults: Faults): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))
}
