/**
 * How smoothly the real window scrolls and filters a table of 1,000 entries: the times between its frames. Run on a
 * display after a build: node test/bench/entriesFrames.ts
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import { section } from '../../scripts/drive/asOffice.ts'
import { openApp } from '../../scripts/drive/openApp.ts'
import { soundPrize, writeFiles } from '../main/engine/office/prizeFixture.ts'

const root = await mkdtemp(join(tmpdir(), 'frames-'))
const folder = join(root, 'prize')
const codes = Array.from({ length: 1000 }, (_, place) => `C-${String(place + 1).padStart(4, '0')}`)
await mkdir(folder)
await writeFiles(folder, {
  'prize.yaml': String(soundPrize['prize.yaml']),
  'jurors.csv': 'id,name\nJ01,Juror\n',
  'entries.csv': [
    'code,category,title,applicant,city,country,summary,documents',
    ...codes.map(
      (code) => `${code},cities,Entry ${code},City,Ulm,Germany,${'word '.repeat(60)},a.pdf`,
    ),
    '',
  ].join('\n'),
})
for (const code of codes) {
  await mkdir(join(folder, 'documents', code), { recursive: true })
  await writeFile(join(folder, 'documents', code, 'a.pdf'), '%PDF-1.7')
}

const app = await openApp({ width: 1440, height: 900 })
try {
  const { electron, page } = app
  await answerOpenDialog(electron, folder)
  await page.getByRole('button', { name: 'Open a prize…' }).click()
  await page.getByRole('button', { name: 'Look without unlocking' }).click()
  await section(app, 'Entries')
  const row = page.getByRole('row').filter({ hasText: 'C-0003' })
  await row.waitFor()
  await report('at rest', page, () => page.waitForTimeout(1000))
  await row.hover()
  await report('scrolling', page, async () => {
    for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, 400)
  })
  const search = page.getByRole('searchbox').first()
  await search.focus()
  await report('filtering', page, () => page.keyboard.type('C-09 ulm', { delay: 60 }))
  await report('all again', page, () => search.fill(''))
} finally {
  await app.close()
  await rm(root, { recursive: true, force: true })
}

/** Median, 95th percentile and longest time between two frames, in milliseconds. */
async function report(name: string, page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const held = globalThis as { frameTimes?: number[] | null }
    const frames: number[] = []
    held.frameTimes = frames
    const next = (time: number): void => {
      frames.push(time)
      if (held.frameTimes === frames) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act()
  await page.waitForTimeout(300)
  const times = await page.evaluate(() => {
    const held = globalThis as { frameTimes?: number[] | null }
    const frames = held.frameTimes ?? []
    held.frameTimes = null
    return frames.slice(1).map((time, place) => time - (frames[place] ?? time))
  })
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0)
  const most = (sorted.at(-1) ?? 0).toFixed(0)
  process.stdout.write(
    `${name}: ${sorted.length} frames, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${most} ms\n`,
  )
}
