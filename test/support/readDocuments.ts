import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPdfReader } from '../../main/engine/documents/pdfReader.ts'
import { CategoryId } from '../../shared/model/ids.ts'
import { code, type SampleDocument, type SampleEntry } from './samplePrize.ts'

const pdfjsFolder = join(import.meta.dirname, '../../node_modules/pdfjs-dist')

/** Documents with the text that a secretariat's program finds in them. */
export async function readDocuments(
  folder: string,
  titled: Readonly<Record<string, Uint8Array>>,
): Promise<readonly SampleDocument[]> {
  const reader = createPdfReader({ pdfjsFolder })
  const read: SampleDocument[] = []
  for (const [title, bytes] of Object.entries(titled)) {
    const path = join(folder, 'read.pdf')
    await writeFile(path, bytes)
    const { text } = await reader.read(path, 'text', new AbortController().signal)
    read.push({ title, bytes, pages: text })
  }
  await reader.close()
  return read
}

export function entryOf(entryCode: string, documents: readonly SampleDocument[]): SampleEntry {
  return {
    code: code(entryCode),
    categoryId: CategoryId.parse('tech'),
    title: `Entry ${entryCode}`,
    applicant: 'City',
    city: 'City',
    country: '',
    summary: '',
    documents,
  }
}
