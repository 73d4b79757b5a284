import { expect, inject, test } from 'vitest'
import { declareConflicts, openBundle, openEntry, untilSaved } from '../../scripts/drive/asJuror.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { appForTest } from './support/appForTest.ts'
import { heapText } from './support/heapText.ts'

const { bundle, passphrases } = inject('sample')
const passphrase = passphrases['J02'] ?? ''
const comment = 'Heron canary: half a sentence nobody'

/** A juror in the middle of an entry: a document open, points given, a comment on its way. */
async function scoringDesk(): Promise<DrivenApp> {
  const app = await appForTest()
  await openBundle(app, bundle, 'J02', passphrase)
  await declareConflicts(app)
  await openEntry(app, 'TI-001')
  await app.page.locator('iframe').waitFor()
  await app.page.keyboard.press('4')
  await untilSaved(app)
  await app.page.locator('.rubric-overall textarea').fill(comment)
  return app
}

async function computerSleeps({ electron }: DrivenApp): Promise<void> {
  await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
}

/** What the main process can still reach; strings that it only has as its own source do not count. */
function mainHeap({ electron }: DrivenApp): Promise<string> {
  return electron.evaluate(() => {
    const { getHeapSnapshot } = process.getBuiltinModule('node:v8')
    return new Promise<string>((resolve) => {
      const pieces: string[] = []
      getHeapSnapshot()
        .on('data', (piece: unknown) => pieces.push(String(piece)))
        .on('end', () => {
          resolve(pieces.join(''))
        })
    })
  })
}

test('a computer that goes to sleep leaves nothing to see and loses nothing', async () => {
  const app = await scoringDesk()
  const { page } = app
  const title = await page.locator('.entryHead-title').innerText()
  const canaries = [comment, title, passphrase]
  const pageHeap = async (): Promise<string> => heapText(await page.context().newCDPSession(page))
  expect(await pageHeap(), 'a canary that is there is seen').toContain(comment)

  await computerSleeps(app)

  await page.getByText('its screen was locked').waitFor()
  await page.getByRole('heading', { name: 'Seoul Smart City Prize' }).waitFor()
  expect(page.frames()).toHaveLength(1)
  const heaps = [await pageHeap(), await mainHeap(app)]
  for (const heap of heaps) {
    expect(heap, 'a heap was seen').toContain('jury://app')
    expect(canaries.filter((canary) => heap.includes(canary))).toEqual([])
  }

  await page.getByLabel('Your six words').fill(passphrase)
  const began = performance.now()
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.locator('.entryHead-title').waitFor()
  const took = performance.now() - began
  process.stdout.write(`Unlocked to the entry in ${Math.round(took)} ms.\n`)
  expect(took).toBeLessThan(10_000)
  expect(await page.locator('.entryHead-title').innerText()).toBe(title)
  expect(await page.locator('.rubric-overall textarea').inputValue()).toBe(comment)
  await page.locator('iframe').waitFor()
})

test('reading keeps the desk open, and a pause locks it', async () => {
  const app = await scoringDesk()
  const { page } = app
  await untilSaved(app)
  await page.clock.install()
  await page.clock.fastForward('09:00')
  await page.frameLocator('iframe').locator('.page').first().click()
  await page.clock.fastForward('09:00')
  expect(await page.locator('.entryHead-title').isVisible()).toBe(true)
  await page.clock.fastForward('12:00')
  await page.getByText('locked itself after a pause').waitFor()
})
