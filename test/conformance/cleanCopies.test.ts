import { execFileSync, spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { createPdfReader } from '../../main/engine/documents/pdfReader.ts'
import { noteOfReading } from '../../main/engine/office/pdfNotes.ts'
import { pdfFindings } from '../../main/engine/office/pdfFindings.ts'
import { removedByCleaning } from '../../shared/model/cleaning.ts'
import { EntryCode } from '../../shared/model/ids.ts'
import { drawingOf } from '../support/drawingOf.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { corpusFiles } from './corpora.ts'
import { isInstalled } from './isInstalled.ts'

const root = join(import.meta.dirname, '../..')
const sample = globSync('assets/sample/documents/*/*.pdf', { cwd: root }).map((name) =>
  join(root, name),
)
const files = [...sample, ...corpusFiles('pdf', '.pdf')]
const code = EntryCode.parse('A')
const never = new AbortController().signal
/** Pages of each document that are compared; the first ones show whether fonts and pictures are there. */
const PAGES = 10

const verdicts = new Map<string, number>()

beforeAll(() => {
  verdicts.clear()
})

test(
  'no clean copy holds what was to be removed, and every page is drawn alike',
  { timeout: 1_800_000 },
  async () => {
    const reader = createPdfReader({ pdfjsFolder: join(root, 'node_modules/pdfjs-dist') })
    const faults: string[] = []
    for (const [at, path] of files.entries()) {
      const out = join(await temporaryFolder(), `${at}.pdf`)
      const cleaning = await reader.clean(path, out, never)
      const before = await reader.read(path, 'text', never)
      const kind = before.problem ?? cleaning.kind
      verdicts.set(kind, (verdicts.get(kind) ?? 0) + 1)
      if (kind !== 'cleaned') continue
      const after = await reader.read(out, 'traits', never)
      const left = pdfFindings(code, '', noteOfReading(after), true).filter((each) =>
        removedByCleaning.has(each.code),
      )
      if (left.length > 0) faults.push(`${path}: ${left.map((each) => each.code).join()}`)
      if (JSON.stringify(after.text) !== JSON.stringify(before.text)) faults.push(`${path}: text`)
      const [one, other] = [await drawingOf(path, PAGES), await drawingOf(out, PAGES)]
      if (JSON.stringify(one) !== JSON.stringify(other)) faults.push(`${path}: drawing`)
      faults.push(...(await byOthers(path, out)))
    }
    await reader.close()
    process.stdout.write(`clean copies: ${JSON.stringify(Object.fromEntries(verdicts))}\n`)
    expect(faults).toEqual([])
    expect(verdicts.get('cleaned')).toBeGreaterThan(30)
  },
)

/** What other programs have to say, where they are installed. */
async function byOthers(path: string, out: string): Promise<readonly string[]> {
  const faults: string[] = []
  if (isInstalled('qpdf') && complaints(out) > 0 && complaints(path) === 0)
    faults.push(`${path}: qpdf`)
  if (isInstalled('pdfinfo')) {
    const { stdout } = spawnSync('pdfinfo', [out], { encoding: 'utf8' })
    if (
      /^(?:Title|Author|Creator|Producer|CreationDate|JavaScript: +yes|Metadata Stream: +yes)/m.test(
        stdout,
      )
    )
      faults.push(`${path}: pdfinfo`)
  }
  // Only of the sample: broken files are drawn by chance by those who guess.
  if (isInstalled('pdftoppm') && sample.includes(path)) {
    const [one, other] = [await picture(path), await picture(out)]
    if (!one.equals(other)) faults.push(`${path}: pdftoppm`)
  }
  return faults
}

function complaints(path: string): number {
  return spawnSync('qpdf', ['--check', path]).status ?? 0
}

async function picture(path: string): Promise<Buffer> {
  const name = join(await temporaryFolder(), 'pages')
  execFileSync('pdftoppm', ['-r', '40', '-l', '4', path, name])
  const pages = globSync(`${name}*`).toSorted()
  return Buffer.concat(await Promise.all(pages.map((page) => readFile(page))))
}
