import type { FileHandle } from 'node:fs/promises'
import type { DocumentText } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { Document, Entry } from '../../../../shared/model/entry.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { documentMember, textMember } from '../../bundle/memberName.ts'
import { openFile } from '../../bundle/openBundle.ts'
import type { PdfReader } from '../../documents/pdfReader.ts'
import { readPieces } from '../../files/readableFile.ts'
import { digestTap } from '../../files/sha256.ts'
import { encryptSmall } from '../../keys/ageFile.ts'
import { encryptStream } from '../../keys/ageStream.ts'
import type { ProgressMeter } from '../../progressMeter.ts'
import type { PdfNotes } from '../pdfNotes.ts'
import type { PlannedDocument, PlannedEntry } from './plan.ts'
import type { Spool, Spooled } from './spool.ts'

export type SealingTools = {
  readonly spool: Spool
  readonly reader: PdfReader
  readonly notes: PdfNotes
  readonly meter: ProgressMeter
  readonly signal: AbortSignal
  readonly officeRecipient: string
}

export type SealedEntry = {
  readonly entry: Entry
  readonly documents: readonly Spooled[]
  readonly texts: readonly Spooled[]
}

/** Seals the documents of an entry and their text, once for all who hold the entry's identity, and for the office. */
export async function sealEntry(planned: PlannedEntry, tools: SealingTools): Promise<SealedEntry> {
  const recipients = [planned.key.recipient, tools.officeRecipient]
  const sealed: SealedDocument[] = []
  for (const document of planned.documents) {
    sealed.push(await sealDocument(document, recipients, tools))
  }
  return {
    entry: publicEntry(
      planned,
      sealed.map(({ document }) => document),
    ),
    documents: sealed.map(({ member }) => member),
    texts: sealed.flatMap(({ text }) => (text === null ? [] : [text])),
  }
}

/** In a blind category nothing but the documents themselves can tell whose entry it is. */
function publicEntry({ row, blind }: PlannedEntry, documents: readonly Document[]): Entry {
  const { code, categoryId, title, summary } = row
  const [applicant, city, country] = blind ? ['', '', ''] : [row.applicant, row.city, row.country]
  return { code, categoryId, title, applicant, city, country, summary, documents }
}

type SealedDocument = {
  readonly document: Document
  readonly member: Spooled
  readonly text: Spooled | null
}

async function sealDocument(
  planned: PlannedDocument,
  recipients: readonly string[],
  tools: SealingTools,
): Promise<SealedDocument> {
  const { id, title, path } = planned
  tools.meter.advance(0, title)
  const reading = await tools.notes.read(tools.reader, path, 'text', tools.signal)
  const { member, bytes, sha256 } = await sealBytes(planned, recipients, tools)
  const { pages, readability, text } = reading
  const document: Document = { id, title, pages, bytes, sha256, readability }
  return { document, member, text: await sealText(planned, text, recipients, tools) }
}

async function sealBytes(
  { id, title, path, file }: PlannedDocument,
  recipients: readonly string[],
  { spool, meter }: SealingTools,
): Promise<{ readonly member: Spooled; readonly bytes: number; readonly sha256: Sha256 }> {
  const handle = await openFile(path)
  try {
    const tap = digestTap()
    const advance = (bytes: number): void => {
      meter.advance(bytes, title)
    }
    const plain = tap.through(metered(handle, file, advance))
    const member = await spool.add(documentMember(id), encryptStream(plain, recipients))
    const { bytes, sha256 } = tap.result()
    return { member, bytes, sha256: Sha256.parse(sha256) }
  } finally {
    await handle.close()
  }
}

async function* metered(
  handle: FileHandle,
  file: string,
  advance: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const { size } = await handle.stat()
  for await (const piece of readPieces(handle, { offset: 0, size }, file)) {
    advance(piece.length)
    yield piece
  }
}

/** What cannot be read has no text to seal. */
async function sealText(
  { id }: PlannedDocument,
  pages: readonly string[],
  recipients: readonly string[],
  { spool }: SealingTools,
): Promise<Spooled | null> {
  if (pages.length === 0) return null
  const text: DocumentText = { format: 1, pages }
  const sealed = await encryptSmall(Buffer.from(canonicalJson(text)), { recipients })
  return spool.add(textMember(id), [sealed])
}
