import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { EntryCode } from '../../../../../shared/model/ids.ts'
import { documentPath } from '../../prizeFolder/documentFiles.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import type { FoundPdf } from './scanPaths.ts'

type Parted = { readonly kept: readonly FoundPdf[]; readonly twins: readonly FoundPdf[] }

/** Parts what is new to an entry from what it has already, byte for byte. Only files of one size are read. */
export async function withoutTwins(
  pdfs: readonly FoundPdf[],
  { code }: { readonly code: EntryCode },
  { folder, documents, withdrawn }: PrizeFolder,
): Promise<Parted> {
  const own = [...documents, ...withdrawn.documents].filter(({ entryCode }) => entryCode === code)
  const there = own.map((document) => ({
    bytes: document.bytes,
    path: Buffer.from(documentPath(folder, document)),
  }))
  const sizes = Map.groupBy([...there, ...pdfs], ({ bytes }) => bytes)
  const seen = new Set<string>()
  for (const { bytes, path } of there) if (isOneOf(pdfs, bytes)) seen.add(await digestOf(path))
  const parted = { kept: [] as FoundPdf[], twins: [] as FoundPdf[] }
  for (const pdf of pdfs) {
    const isAlone = sizes.get(pdf.bytes)?.length === 1
    const digest = isAlone ? null : await digestOf(pdf.path)
    if (digest !== null && seen.has(digest)) parted.twins.push(pdf)
    else parted.kept.push(pdf)
    if (digest !== null) seen.add(digest)
  }
  return parted
}

function isOneOf(pdfs: readonly FoundPdf[], bytes: number): boolean {
  return pdfs.some((pdf) => pdf.bytes === bytes)
}

/** Of a file that cannot be read one that no other has. */
async function digestOf(path: Buffer): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer) // no encoding is set
  } catch {
    return path.toString('hex')
  }
  return hash.digest('hex')
}
