import { AppError, isAppError } from '../../../shared/errors.ts'
import { DocumentText, type Keyring } from '../../../shared/format/bundle.ts'
import type { Document, Entry } from '../../../shared/model/entry.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { documentMember, textMember } from '../bundle/memberName.ts'
import type { OpenBundle } from '../bundle/openBundle.ts'
import { readSealed } from '../bundle/readSealed.ts'
import { openMember } from '../bundle/tarReader.ts'
import { readAhead } from '../files/readAhead.ts'
import { digestTap } from '../files/sha256.ts'
import { decryptStream } from '../keys/ageStream.ts'
import { slices } from '../keys/slices.ts'
import type { CallContext, Ports } from '../ports.ts'
import { progressMeter, type ProgressMeter } from '../progressMeter.ts'
import { createBulkStore } from '../store/bulkStore.ts'
import { run, type WriteDb } from '../store/db.ts'
import type { StoreOptions } from '../store/openStore.ts'
import { indexedText } from './indexedText.ts'

/** Bytes of every chunk of a document but the last. */
export const DOCUMENT_CHUNK_BYTES = 256 * 1024

type KeyedDocument = {
  readonly document: Document
  readonly entryCode: EntryCode
  readonly identity: string
}

/**
 * Decrypts the documents whose keys are in the keyring into a new store, in constant memory, and
 * indexes their text.
 * @throws AppError BUNDLE_DAMAGED naming the member, FILE_UNREADABLE, DISK_FULL, CANCELLED
 */
export async function importDocuments(
  bundle: OpenBundle,
  keys: Pick<Keyring, 'entries'>,
  entries: readonly Entry[],
  target: { readonly store: StoreOptions; readonly context: CallContext; readonly ports: Ports },
): Promise<void> {
  const documents = documentsWithKeys(keys, entries)
  const total = documents.reduce((sum, { document }) => sum + document.bytes, 0)
  const step = { step: 'importing', total, unit: 'bytes' } as const
  const store = createBulkStore(target.store)
  try {
    const meter = progressMeter(step, target.context, target.ports.clock)
    for (const [number, document] of documents.entries())
      await importDocument(bundle, document, { tx: store.tx, number, meter })
    store.finish()
  } catch (error) {
    store.abandon()
    throw error
  }
}

export function documentsWithKeys(
  keys: Pick<Keyring, 'entries'>,
  entries: readonly Entry[],
): KeyedDocument[] {
  const identities = new Map(keys.entries.map((held) => [held.entryCode, held.identity]))
  return entries.flatMap(({ code: entryCode, documents }) => {
    const identity = identities.get(entryCode)
    if (identity === undefined) return []
    return documents.map((document) => ({ document, entryCode, identity }))
  })
}

type Target = { readonly tx: WriteDb; readonly number: number; readonly meter: ProgressMeter }

async function importDocument(
  bundle: OpenBundle,
  { document, entryCode, identity }: KeyedDocument,
  target: Target,
): Promise<void> {
  const { tx, number } = target
  const sql = 'INSERT INTO document (number, id, entry_code, bytes) VALUES (?, ?, ?, ?)'
  run(tx, sql, number, document.id, entryCode, document.bytes)
  await importBytes(bundle, document, identity, target)
  const text = textMember(document.id)
  // A document that cannot be read has no text to seal.
  if (!bundle.members.has(text)) return
  const { pages } = await readSealed(bundle, text, { identity }, DocumentText)
  pages.forEach((page, place) => {
    const insert = 'INSERT INTO page (text, document_number, page_number) VALUES (?, ?, ?)'
    if (page.trim() !== '') run(tx, insert, indexedText(page), number, place + 1)
  })
}

async function importBytes(
  bundle: OpenBundle,
  document: Document,
  identity: string,
  { tx, number, meter }: Target,
): Promise<void> {
  const name = documentMember(document.id)
  const member = bundle.members.get(name) ?? damaged(name)
  const tap = digestTap()
  const plain = tap.through(decryptStream(readAhead(openMember(bundle.file, member)), identity))
  try {
    let position = 0
    for await (const { bytes } of slices(plain, DOCUMENT_CHUNK_BYTES)) {
      const sql = 'INSERT INTO chunk (document_number, position, bytes) VALUES (?, ?, ?)'
      if (bytes.length > 0) run(tx, sql, number, position++, bytes)
      meter.advance(bytes.length, document.title)
    }
  } catch (error) {
    if (isAppError(error, 'DAMAGED') || isAppError(error, 'NOT_FOR_THIS_KEY')) damaged(name, error)
    throw error
  }
  const { bytes, sha256 } = tap.result()
  if (bytes !== document.bytes || sha256 !== document.sha256) damaged(name)
}

function damaged(member: string, cause?: unknown): never {
  throw new AppError('BUNDLE_DAMAGED', { member }, { cause })
}
