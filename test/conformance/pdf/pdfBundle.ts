import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CategoryId } from '../../../shared/model/ids.ts'
import { makeBundle } from '../../support/makeBundle.ts'
import { code, type SampleEntry } from '../../support/samplePrize.ts'

export const pdfPassphrase = 'army-van-defense-carry-ocean-zoo'

/** A PDF and the entry whose only document it is. */
export type PdfEntry = { readonly file: string; readonly entryCode: string }

/**
 * A bundle for J01 with an entry for each PDF below a folder, all called readable, as a secretariat might
 * that did not look.
 */
export async function makePdfBundle(folder: string, path: string): Promise<readonly PdfEntry[]> {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => /\.(?:pdf|fuzz)$/i.test(name)).sort()
  const entries = await Promise.all(files.map((file, place) => entryOf(folder, file, place)))
  const reads = entries.map((entry) => entry.code)
  const juror = { id: 'J01', passphrase: pdfPassphrase, reads, recused: [] }
  await makeBundle(path, { entries, jurors: [juror] })
  return files.map((file, place) => ({ file, entryCode: codeAt(place) }))
}

async function entryOf(folder: string, file: string, place: number): Promise<SampleEntry> {
  const bytes = await readFile(join(folder, file))
  return {
    code: code(codeAt(place)),
    categoryId: CategoryId.parse('tech'),
    title: `Entry ${place + 1}`,
    applicant: 'City of Rotterdam',
    city: 'Rotterdam',
    country: '',
    summary: '',
    documents: [{ title: codeAt(place), bytes, pages: [''] }],
  }
}

function codeAt(place: number): string {
  return `PDF-${String(place + 1).padStart(4, '0')}`
}
