import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { openPacked } from '../../scripts/packing/openPacked.ts'
import { say } from '../../scripts/say.ts'
import { outcomeOfDocument } from '../conformance/pdf/outcome.ts'
import { inkOf } from '../e2e/support/inkOf.ts'
import { makeBundle } from '../support/makeBundle.ts'
import { readerPassphrase } from '../support/readerBundle.ts'
import { entryOf } from '../support/readDocuments.ts'
import { jbig2Scan, jpeg2000Scan, pageWithoutFont } from '../support/readerPages.ts'

/**
 * Opens pages in the packed program that need what lies beside it there: character maps, fonts, decoders
 * of images. A page that stays blank fails.
 */
const leastInk = 0.1
const pages: Readonly<Record<string, Uint8Array>> = {
  Korean: pageWithoutFont('korean', '심사위원 평가서'),
  Japanese: pageWithoutFont('japanese', '審査員の評価'),
  Chinese: pageWithoutFont('chinese', '评审委员会'),
  'Arabic and Cyrillic': await readFile(
    join(import.meta.dirname, '../support/pages/arabicAndRussian.pdf'),
  ),
  'JPEG 2000 scan': jpeg2000Scan(),
  'JBIG2 scan': jbig2Scan(),
}

const folder = await mkdtemp(join(tmpdir(), 'jurybox-pages-'))
const bundle = join(folder, 'pages.jurybox')
await bundleOfPages(bundle)
const { page, close } = await openPacked(process.argv[2] ?? '', [bundle])
try {
  await enter(page)
  const blank: string[] = []
  for (const title of Object.keys(pages)) {
    const ink = await inkOn(page, title)
    say(`${title}: ${ink.toFixed(2)} % of the page is drawn on.`)
    if (ink < leastInk) blank.push(title)
  }
  say(blank.length === 0 ? 'No page is blank.' : `BLANK: ${blank.join(', ')}`)
  process.exitCode = blank.length === 0 ? 0 : 1
} finally {
  await close()
  await rm(folder, { recursive: true, force: true })
}

async function bundleOfPages(path: string): Promise<void> {
  const documents = Object.entries(pages).map(([title, bytes]) => ({ title, bytes, pages: [''] }))
  const entry = entryOf('TI-001', documents)
  const juror = { id: 'J01', passphrase: readerPassphrase, reads: [entry.code], recused: [] }
  await makeBundle(path, { entries: [entry], jurors: [juror] })
}

/** From the bundle that the program was started with to its only entry. */
async function enter(window: Page): Promise<void> {
  await window.getByText('Signed, and unchanged since').waitFor()
  await window.getByLabel('Your six words').fill(readerPassphrase)
  await window.getByRole('button', { name: 'Open and import' }).click()
  await window.getByRole('button', { name: 'No conflict with the rest' }).click()
  await window.getByRole('button', { name: 'Declare and begin' }).click()
  await window.getByRole('button', { name: /^Begin with/ }).click()
}

/** Answers as soon as something is on the page, or with what is there after ten seconds. */
async function inkOn(window: Page, title: string): Promise<number> {
  await window.getByRole('tab', { name: title }).click()
  if ((await outcomeOfDocument(window, title)).kind !== 'shown') return 0
  let ink = 0
  for (let attempt = 0; attempt < 50 && ink < leastInk; attempt++) {
    ink = await inkOf({ viewer: () => viewerOf(window) })
    if (ink < leastInk) await window.waitForTimeout(200)
  }
  return ink
}

function viewerOf(window: Page): Frame {
  const viewer = window.frames().find((frame) => frame.url().startsWith('jurypdf://viewer'))
  if (viewer === undefined) throw new Error('there is no viewer')
  return viewer
}
