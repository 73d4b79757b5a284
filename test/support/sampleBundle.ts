import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { CategoryId } from '../../shared/model/ids.ts'
import {
  makeBundle,
  type OfficeSecrets,
  type SampleBundle,
  type SampleJuror,
} from './makeBundle.ts'
import { code, type SampleDocument, type SampleEntry } from './samplePrize.ts'

export const passphrase = 'army-van-defense-carry-ocean-zoo'

export const sampleJurors: readonly SampleJuror[] = [
  {
    id: 'J01',
    passphrase,
    reads: ['TI-001', 'TI-002', 'HC-001'].map(code),
    recused: ['TI-003'].map(code),
  },
  { id: 'J02', passphrase: 'other-words', reads: ['TI-003'].map(code), recused: [] },
]

/** Four entries with one or two small PDFs each; HC-002 is read by nobody. */
export async function sampleEntries(): Promise<SampleEntry[]> {
  return [
    entry('TI-001', 'tech', 'Seoul', [
      await document('proposal.pdf', [
        'A smart city for everyone. Straße and café.',
        'Second page: buses.',
      ]),
      await document('letter.pdf', ['서울특별시 스마트도시 추진 계획을 설명합니다.', '둘째 쪽']),
    ]),
    entry('TI-002', 'tech', 'Tokyo', [
      await document('提案.pdf', [
        '東京都のスマートシティ計画について説明します。',
        'Data for buses and trams',
      ]),
    ]),
    entry('TI-003', 'tech', 'Lyon', [await document('dossier.pdf', ['Une ville pour les bus.'])]),
    entry('HC-001', 'human', 'Baku', [await document('entry.pdf', ['Bakı şəhəri buses'])]),
    entry('HC-002', 'human', 'Oslo', [await document('entry.pdf', ['Oslo'])]),
  ]
}

export async function sampleBundle(
  folder: string,
  office?: OfficeSecrets,
): Promise<SampleBundle & { readonly path: string }> {
  const path = join(folder, 'sample.jurybox')
  const content = {
    entries: await sampleEntries(),
    jurors: sampleJurors,
    ...(office && { office }),
  }
  return { path, ...(await makeBundle(path, content)) }
}

function entry(
  entryCode: string,
  category: string,
  city: string,
  documents: readonly SampleDocument[],
): SampleEntry {
  return {
    code: code(entryCode),
    categoryId: CategoryId.parse(category),
    title: `${city} project`,
    applicant: `City of ${city}`,
    city,
    country: '',
    summary: '',
    documents,
  }
}

async function document(title: string, pages: readonly string[]): Promise<SampleDocument> {
  const pdf = await PDFDocument.create()
  pages.forEach(() => pdf.addPage([200, 200]))
  return { title, bytes: await pdf.save(), pages }
}
