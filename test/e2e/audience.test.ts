import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { audienceWindow, resizeAudience } from '../../scripts/drive/audienceWindow.ts'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { chooseFromMenu } from '../../scripts/screenshots/chooseFromMenu.ts'
import { accessibilityFaults, contrastFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { collectedSample } from './support/collectedSample.ts'
import { smallestText } from './support/smallestText.ts'

type Meeting = {
  readonly app: DrivenApp
  readonly audience: Page
  /** The numbers and names of the jurors. */
  readonly jurors: readonly string[]
}

async function meeting(): Promise<Meeting> {
  const folder = await collectedSample()
  const app = await appForTest()
  await openPrize(app, folder, inject('sample').officePassphrase)
  await section(app, 'Deliberate')
  await app.page.getByRole('option').filter({ hasText: 'TI-001' }).waitFor()
  const audience = await audienceWindow(app, () => app.page.keyboard.press('Alt+a'))
  await resizeAudience(app, audience, 1280, 720)
  const table = await readFile(join(folder, 'jurors.csv'), 'utf8')
  const rows = table.trim().split('\n').slice(1)
  return { app, audience, jurors: rows.flatMap((row) => row.split(',').slice(0, 2)) }
}

async function show({ app }: Meeting, what: string): Promise<void> {
  await app.page.getByRole('radio', { name: what, exact: true }).click()
}

async function takeUp({ app }: Meeting, code: string): Promise<string> {
  await app.page.getByRole('option').filter({ hasText: code }).click()
  const title = app.page.locator('.discussedEntry-name h3')
  await expect.poll(() => title.innerText()).toMatch(new RegExp(`^${code}`))
  return (await title.innerText()).replace(code, '').trim()
}

const everything = (page: Page): Promise<string> =>
  page.evaluate('document.documentElement.outerHTML')

async function viewerIn(page: Page): Promise<Frame> {
  const viewer = () => page.frames().find((frame) => frame.url().startsWith('jurypdf:'))
  await expect.poll(() => viewer()?.url(), { timeout: 10_000 }).toBeDefined()
  const frame = viewer()
  if (frame === undefined) throw new Error('the viewer has gone')
  await frame.locator('.page[data-loaded="true"]').first().waitFor()
  return frame
}

/** The page across the upper third of a viewer. */
function pageShown(viewer: Frame): Promise<string | null> {
  return viewer.evaluate(
    `[...document.querySelectorAll('.page')].find((page) =>
      page.getBoundingClientRect().bottom > innerHeight / 3)?.dataset.pageNumber ?? null`,
  )
}

const kinds: Readonly<Record<string, string>> = {
  Title: 'nothing',
  Entry: 'entry',
  Points: 'scores',
  Time: 'timer',
  Ranking: 'ranking',
  Plot: 'plot',
  Decisions: 'decisions',
}

/** Showing is not looking: of the entry in hand the audience sees what was chosen, and without names. */
async function seesWhatIsShown(held: Meeting): Promise<void> {
  const { app, audience, jurors } = held
  await audience.getByRole('heading', { name: 'Seoul Smart City Prize' }).waitFor()
  const title = await takeUp(held, 'TI-001')
  expect(await everything(audience), 'looking is not showing').not.toContain(title)

  await show(held, 'Entry')
  await audience.getByRole('heading', { name: title }).waitFor()
  await show(held, 'Points')
  await audience.getByRole('table', { name: 'Points of the jurors' }).waitFor()
  const [, ...labels] = await audience.getByRole('columnheader').allInnerTexts()
  expect(labels.filter((label) => /^[A-E]$/.test(label))).toHaveLength(4)
  expect(await app.page.locator('.discussedEntry').innerText()).toContain('J01')
  const seen = await everything(audience)
  expect(jurors.length).toBeGreaterThan(8)
  expect(jurors.filter((one) => seen.includes(one))).toEqual([])

  await app.page.keyboard.press('Alt+v')
  await audience.getByRole('columnheader', { name: /^J01/ }).waitFor()
  await app.page.keyboard.press('Alt+f')
  const frozen = await everything(audience)
  const other = await takeUp(held, 'TI-004')
  await app.page.getByRole('img', { name: /points of TI-001/ }).waitFor()
  expect(await everything(audience)).toBe(frozen)
  await app.page.keyboard.press('Alt+f')
  await audience.getByRole('heading', { name: other }).waitFor()
  expect(await audience.getByRole('table').count(), 'of another entry only its title').toBe(0)
  await app.page.keyboard.press('Alt+v')
}

/** The pages go along with the chair's, in a viewer as closed as every other. */
async function readsAlong(held: Meeting): Promise<void> {
  const { app, audience } = held
  await takeUp(held, 'TI-001')
  const chairs = await viewerIn(app.page)
  await show(held, 'Document')
  const viewer = await viewerIn(audience)
  expect(viewer.url()).toBe('jurypdf://audience/index.html')
  const text = (frame: Frame): Promise<string> =>
    frame.locator('.page[data-page-number="1"] .textLayer').innerText()
  await expect.poll(() => text(viewer)).toBe(await text(chairs))

  await app.page.keyboard.press(']')
  await expect.poll(() => pageShown(chairs)).toBe('2')
  await expect.poll(() => pageShown(viewer)).toBe('2')
  const width = () => viewer.evaluate('document.querySelector(".page").clientWidth')
  const before = Number(await width())
  await app.page.keyboard.press('Control+-')
  await expect.poll(async () => Number(await width())).toBeLessThan(before)
  await expect.poll(() => pageShown(viewer)).toBe(await pageShown(chairs))

  const reached = await viewer.evaluate(`(async () => {
    const tried = [
      () => fetch('jury://audience/index.html'), () => fetch('jury://app/index.html'),
      () => fetch('https://example.org/'), () => parent.audience.readShown, () => window.jury.invoke,
    ]
    return Promise.all(tried.map((one) => Promise.resolve().then(one).then(() => 'reached', (e) => e.name)))
  })()`)
  expect(reached).toEqual(['TypeError', 'TypeError', 'TypeError', 'SecurityError', 'TypeError'])
  expect(await accessibilityFaults({ page: audience })).toEqual([])
}

/** From five metres, in both themes and in Korean. */
async function isReadable(held: Meeting): Promise<void> {
  const { app, audience } = held
  await takeUp(held, 'TI-001')
  const sizes: Record<string, number> = {}
  const scenes = ['Title', 'Entry', 'Points', 'Time', 'Ranking', 'Plot', 'Decisions']
  for (const what of scenes) {
    await show(held, what)
    await audience.locator(`.stage-box--${kinds[what] ?? ''}`).waitFor()
    sizes[what] = await smallestText(audience)
    expect(await accessibilityFaults({ page: audience }), what).toEqual([])
    await audience.emulateMedia({ colorScheme: 'dark' })
    expect(await contrastFaults({ page: audience }), `${what}, dark`).toEqual([])
    await audience.emulateMedia({ colorScheme: 'light' })
  }
  for (const what of scenes) expect(sizes[what], what).toBeGreaterThanOrEqual(1 / 30)
  const speak = (language: string) =>
    app.page.evaluate(`window.jury.invoke('settings.change', { language: '${language}' }, 'x')`)
  await speak('ko')
  await audience.getByRole('heading', { name: 'Tech-InnovaCity' }).waitFor()
  await audience.getByText('심사위원회의 결정').waitFor()
  expect(await audience.title()).toBe('Jurybox – 청중 화면')
  await speak('en')
}

/** Nothing comes back by itself either. */
async function isBlankAfterLocking(held: Meeting): Promise<void> {
  const { app, audience } = held
  await show(held, 'Ranking')
  await audience.getByRole('table', { name: 'Ranking' }).waitFor()
  await chooseFromMenu(app, 'Lock')
  await audience.locator('.stage-box--empty').waitFor()
  expect(await audience.locator('main').innerText()).toBe('')
  await app.page.getByLabel('Office passphrase').waitFor()
  await app.page.getByLabel('Office passphrase').fill(inject('sample').officePassphrase)
  await app.page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await app.page.getByRole('radio', { name: 'Ranking', exact: true, checked: false }).waitFor()
  expect(await audience.locator('main').innerText()).toBe('')
}

test('the chair steps through an entry, and the audience sees exactly what the chair shows', async () => {
  const held = await meeting()
  await seesWhatIsShown(held)
  await readsAlong(held)
  await isReadable(held)
  await isBlankAfterLocking(held)
})
