import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CategoryId } from '../../shared/model/ids.ts'
import { makeBundle } from './makeBundle.ts'
import { code, type SampleDocument, type SampleEntry } from './samplePrize.ts'

export const readerPassphrase = 'army-van-defense-carry-ocean-zoo'

const samples = join(import.meta.dirname, '../../assets/sample/documents')

/**
 * A bundle for J01 with one entry of documents that try a reader: long with labels and outline,
 * scanned, damaged, locked. It calls them all readable, as a secretariat might that did not look.
 */
export async function readerBundle(path: string): Promise<void> {
  const documents = await Promise.all([
    document('Roof register', 'TI-005/roof-register.pdf'),
    document('Scanned letter', 'HC-003/application.pdf'),
    document('Photographs', 'HC-002/photographs.pdf'),
    document('Financial annex', 'HC-005/financial-annex.pdf'),
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
  await makeBundle(path, { entries: [entry], jurors: [juror] })
}

async function document(title: string, file: string): Promise<SampleDocument> {
  return { title, bytes: await readFile(join(samples, file)), pages: [title] }
}
