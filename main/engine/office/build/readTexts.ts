import { DocumentText } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { Readability } from '../../../../shared/model/entry.ts'
import type { PdfReader } from '../../documents/pdfReader.ts'
import { textMember } from '../../bundle/memberName.ts'
import type { OpenBundle } from '../../bundle/openBundle.ts'
import { readSealed } from '../../bundle/readSealed.ts'
import { openMember } from '../../bundle/tarReader.ts'
import { encryptSmall } from '../../keys/ageFile.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { progressMeter } from '../../progressMeter.ts'
import type { PdfNotes } from '../pdfNotes.ts'
import { documentPath } from '../prizeFolder/documentFiles.ts'
import type { OfficeSecrets } from '../store/officeStore.ts'
import { damagedEarlier } from './earlierBundle.ts'
import type { PlannedDocument, PlannedEntry, SealedEarlier } from './plan.ts'
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
  readonly office: OfficeSecrets
  /** The bundle built before, where it is there. */
  readonly earlier: OpenBundle | null
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
    const recipients = [planned.key.recipient, tools.office.public.recipient]
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
  tools: ReadingTools,
): Promise<ReadDocument> {
  const { earlier } = document
  if (earlier !== null && earlier.sealed !== null) {
    const { pages, readability } = earlier.description
    return { ...document, recipients, pages, readability, text: sealedText(earlier.sealed) }
  }
  const { text, ...seen } =
    (await earlierPages(document, tools)) ?? (await readPages(document, tools))
  if (text.length === 0) return { ...document, recipients, ...seen, text: null }
  const plain: DocumentText = { format: 1, pages: text }
  const sealed = await encryptSmall(Buffer.from(canonicalJson(plain)), { recipients })
  return { ...document, recipients, ...seen, text: await tools.spool.add(sealed) }
}

function sealedText({ bundle, text }: SealedEarlier): Spooled | null {
  return text === null ? null : { size: text.size, bytes: () => openMember(bundle.file, text) }
}

type Pages = Pick<ReadDocument, 'pages' | 'readability'> & { readonly text: readonly string[] }

async function readPages(
  document: PlannedDocument,
  { reader, notes, context }: ReadingTools,
): Promise<Pages> {
  const path = documentPath(document.folder, document)
  return notes.read(reader, path, 'text', context.signal)
}

/** What the bundle before holds of a document whose entry has a new key: the office can read it there. */
async function earlierPages(
  { earlier: known }: PlannedDocument,
  { earlier: bundle, office }: ReadingTools,
): Promise<Pages | null> {
  if (known === null || bundle === null) return null
  const { id, pages, readability } = known.description
  const name = textMember(id)
  if (!bundle.members.has(name)) return { pages, readability, text: [] }
  const unlock = { identity: office.identity }
  const read = await readSealed(bundle, name, unlock, DocumentText).catch(damagedEarlier)
  return { pages, readability, text: read.pages }
}
