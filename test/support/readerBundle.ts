import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CategoryId } from '../../shared/model/ids.ts'
import { makeBundle, type SampleBundle } from './makeBundle.ts'
import { code, type SampleDocument, type SampleEntry } from './samplePrize.ts'

export const readerPassphrase = 'army-van-defense-carry-ocean-zoo'

const samples = join(import.meta.dirname, '../../assets/sample/documents')

/**
 * A bundle for J01 with one entry of documents that try a reader: long with labels and outline,
 * scanned, damaged, locked. It calls them all readable, as a secretariat might that did not look.
 */
export async function readerBundle(path: string): Promise<SampleBundle> {
  const documents = await Promise.all([
    document('Roof register', 'TI-005/roof-register.pdf', 123),
    document('Scanned letter', 'HC-003/application.pdf', 4),
    document('Photographs', 'HC-002/photographs.pdf', 1),
    document('Financial annex', 'HC-005/financial-annex.pdf', 1),
  ])
  const entry: SampleEntry = {
    code: code('TI-001'),
    categoryId: CategoryId.parse('tech'),
    title: 'Roofs that hold rain',
    applicant: 'City of Rotterdam',
    city: 'Rotterdam',
    country: '',
    summary: '',
    documents,
  }
  const juror = { id: 'J01', passphrase: readerPassphrase, reads: [entry.code], recused: [] }
  return makeBundle(path, { entries: [entry], jurors: [juror] })
}

async function document(title: string, file: string, pages: number): Promise<SampleDocument> {
  const bytes = await readFile(join(samples, file))
  return { title, bytes, pages: Array.from({ length: pages }, () => title) }
}
