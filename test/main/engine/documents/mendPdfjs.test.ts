import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mendPdfjs } from '../../../../main/engine/documents/mendPdfjs.ts'
import { createPdfReader } from '../../../../main/engine/documents/pdfReader.ts'
import { brokenFirstPage, brokenPages } from '../../../support/brokenPages.ts'
import { longDocument } from '../../../support/readerPages.ts'

const pdfjsFolder = join(import.meta.dirname, '../../../../node_modules/pdfjs-dist')

test('pages after one that is no page are read', async () => {
  expect(await textOf(brokenPages())).toEqual([
    'Whole page 1',
    '',
    '',
    '',
    'Far away',
    'Whole page 6',
  ])
  expect(await textOf(brokenFirstPage())).toEqual(['', 'Whole page 2'])
})

test('pages after a page that was overwritten are read', async () => {
  const bytes = Buffer.from(await longDocument(5, { useObjectStreams: false }))
  const third = [...bytes.toString('latin1').matchAll(/\d+ 0 obj\s*<<\s*\/Type \/Page\b/g)][2]
    ?.index
  bytes.fill(0, third, bytes.indexOf('endobj', third))
  expect(await textOf(bytes)).toEqual(['Sheet 1', 'Sheet 2', '', 'Sheet 4', 'Sheet 5'])
})

test('another pdf.js than the one that is mended is refused', () => {
  expect(() => mendPdfjs('export {}')).toThrow('another way')
})

async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-mended-'))
  const reader = createPdfReader({ pdfjsFolder })
  try {
    await writeFile(join(folder, 'read.pdf'), bytes)
    return (await reader.read(join(folder, 'read.pdf'), 'text', new AbortController().signal)).text
  } finally {
    await reader.close()
    await rm(folder, { recursive: true })
  }
}
