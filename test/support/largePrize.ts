import { createHash, randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onePage, rawPdf } from '../main/engine/documents/pdfFixture.ts'
import { soundPrize, writeFiles } from '../main/engine/office/prizeFixture.ts'

/**
 * Writes a prize with one entry for each size, whose only document is that large. Answers the documents'
 * SHA-256 in hex by the entries' codes.
 */
export async function writeLargePrize(
  folder: string,
  sizes: readonly number[],
): Promise<ReadonlyMap<string, string>> {
  const codes = sizes.map((_, place) => `C-${place + 1}`)
  const rows = codes.map((code) => `${code},cities,Entry ${code},plan.pdf`)
  await mkdir(folder)
  await writeFiles(folder, {
    'prize.yaml': String(soundPrize['prize.yaml']),
    'jurors.csv': String(soundPrize['jurors.csv']),
    'entries.csv': ['code,category,title,documents', ...rows, ''].join('\n'),
  })
  const digests = new Map<string, string>()
  for (const [place, code] of codes.entries()) {
    const bytes = largePdf(sizes[place] ?? 0)
    await mkdir(join(folder, 'documents', code), { recursive: true })
    await writeFile(join(folder, 'documents', code, 'plan.pdf'), bytes)
    digests.set(code, createHash('sha256').update(bytes).digest('hex'))
  }
  return digests
}

/** A page, and a picture of so many bytes that no page shows. */
function largePdf(bytes: number): Buffer {
  const picture = `<< /Length ${bytes} >>\nstream\nendstream`
  const small = rawPdf([...onePage, picture]).toString('latin1')
  const [front = '', back = ''] = small.split(/(?=endstream)/)
  const end = back.replace(/startxref\n(\d+)/, (_all, at: string) => {
    return `startxref\n${Number(at) + bytes}`
  })
  return Buffer.concat([Buffer.from(front), randomBytes(bytes), Buffer.from(end)])
}
