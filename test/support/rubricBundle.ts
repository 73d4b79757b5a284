import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { CategoryId } from '../../shared/model/ids.ts'
import { makeBundle } from './makeBundle.ts'
import { rubricPrize } from './rubricPrize.ts'
import { passphrase } from './sampleBundle.ts'
import { code, type SampleEntry } from './samplePrize.ts'

/** A bundle with an entry in each category of the rubric prize, all read by J01; its path. */
export async function rubricBundle(folder: string): Promise<string> {
  const path = join(folder, 'rubric.jurybox')
  const entries = await Promise.all([
    entry('SUB-1', 'subs'),
    entry('HUN-1', 'hundred'),
    entry('KOR-1', 'korean'),
  ])
  const reads = entries.map((one) => one.code)
  await makeBundle(path, {
    prize: rubricPrize,
    entries,
    jurors: [{ id: 'J01', passphrase, reads, recused: [] }],
  })
  return path
}

async function entry(entryCode: string, category: string): Promise<SampleEntry> {
  const pdf = await PDFDocument.create()
  pdf.addPage([300, 400])
  return {
    code: code(entryCode),
    categoryId: CategoryId.parse(category),
    title: `Entry ${entryCode}`,
    applicant: 'A city',
    city: 'Baku',
    country: '',
    summary: '',
    documents: [{ title: 'application.pdf', bytes: await pdf.save(), pages: ['One page'] }],
  }
}
