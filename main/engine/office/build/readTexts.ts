import type { DocumentText } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { Readability } from '../../../../shared/model/entry.ts'
import type { PdfReader } from '../../documents/pdfReader.ts'
import { encryptSmall } from '../../keys/ageFile.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { progressMeter } from '../../progressMeter.ts'
import type { PdfNotes } from '../pdfNotes.ts'
import { documentPath } from '../prizeFolder/documentFiles.ts'
import type { PlannedDocument, PlannedEntry } from './plan.ts'
import type { Spool, Spooled } from './spool.ts'

/** A document whose pages have been read; `text` is sealed, null where there is none to read. */
export type ReadDocument = PlannedDocument & {
  readonly recipients: readonly string[]
  readonly pages: number
  readonly readability: Readability
  readonly text: Spooled | null
}

export type ReadEntry = {
  readonly planned: PlannedEntry
  readonly documents: readonly ReadDocument[]
}

export type ReadingTools = {
  readonly spool: Spool
  readonly reader: PdfReader
  readonly notes: PdfNotes
  readonly ports: Ports
  readonly context: CallContext
  readonly officeRecipient: string
}

/**
 * Reads every document's pages and seals their text for all who hold the entry's identity, and for the office.
 * @throws AppError CANCELLED, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function readTexts(
  entries: readonly PlannedEntry[],
  tools: ReadingTools,
): Promise<readonly ReadEntry[]> {
  const total = entries.reduce((sum, { documents }) => sum + documents.length, 0)
  const step = { step: 'checking', total, unit: 'documents' } as const
  const meter = progressMeter(step, tools.context, tools.ports.clock)
  const read: ReadEntry[] = []
  for (const planned of entries) {
    const recipients = [planned.key.recipient, tools.officeRecipient]
    const documents: ReadDocument[] = []
    for (const document of planned.documents) {
      documents.push(await readText(document, recipients, tools))
      meter.advance(1, document.title)
    }
    read.push({ planned, documents })
  }
  return read
}

async function readText(
  document: PlannedDocument,
  recipients: readonly string[],
  { spool, reader, notes, context }: ReadingTools,
): Promise<ReadDocument> {
  const path = documentPath(document.folder, document)
  const reading = await notes.read(reader, path, 'text', context.signal)
  const { pages, readability, text } = reading
  const read = { ...document, recipients, pages, readability }
  if (text.length === 0) return { ...read, text: null }
  const plain: DocumentText = { format: 1, pages: text }
  const sealed = await encryptSmall(Buffer.from(canonicalJson(plain)), { recipients })
  return { ...read, text: await spool.add(sealed) }
}
