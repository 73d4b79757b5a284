import { z } from 'zod'
import type { Input } from '../../../shared/calls/calls.ts'
import { AppError } from '../../../shared/errors.ts'
import { EntryCode } from '../../../shared/model/ids.ts'
import { row, rows } from '../store/db.ts'
import { DOCUMENT_CHUNK_BYTES } from './importDocuments.ts'
import type { OpenDesk } from './openDesk.ts'
import { readDeclaration } from './standing.ts'

/** A document never crosses to the window in one piece. */
const MAX_RANGE_BYTES = 4 * 1024 ** 2

const Stored = z.object({ number: z.int(), entry_code: EntryCode, bytes: z.int() })
const Chunk = z.object({ position: z.int(), bytes: z.instanceof(Uint8Array) })

/**
 * The bytes of a document from `begin` up to, not including, `end`; fewer where the document ends.
 * @throws AppError UNKNOWN_DOCUMENT when its key was never on this desk, CONFLICT_NOT_DECLARED unless the
 * juror has declared to be free of a conflict of interest
 */
export function readDocument(
  desk: OpenDesk,
  { documentId, begin, end }: Input<'desk.readDocument'>,
): Uint8Array<ArrayBuffer> {
  const sql = 'SELECT number, entry_code, bytes FROM document WHERE id = ?'
  const document = row(desk.documents, Stored, sql, documentId)
  if (document === undefined) throw new AppError('UNKNOWN_DOCUMENT', {})
  if (readDeclaration(desk.store, document.entry_code)?.declaration !== 'none')
    throw new AppError('CONFLICT_NOT_DECLARED', { entry: document.entry_code })
  const wanted = Math.max(0, Math.min(end, document.bytes) - begin)
  if (wanted > MAX_RANGE_BYTES) throw new RangeError('a document is read in ranges of up to 4 MB')
  return readRange(desk, document.number, begin, wanted)
}

function readRange(
  desk: OpenDesk,
  number: number,
  begin: number,
  wanted: number,
): Uint8Array<ArrayBuffer> {
  const range = new Uint8Array(wanted)
  if (wanted === 0) return range
  const chunks = rows(
    desk.documents,
    Chunk,
    `SELECT position, bytes FROM chunk
     WHERE document_number = ? AND position BETWEEN ? AND ? ORDER BY position`,
    number,
    Math.floor(begin / DOCUMENT_CHUNK_BYTES),
    Math.floor((begin + wanted - 1) / DOCUMENT_CHUNK_BYTES),
  )
  for (const { position, bytes } of chunks) {
    const start = position * DOCUMENT_CHUNK_BYTES - begin
    range.set(bytes.subarray(Math.max(0, -start), wanted - start), Math.max(0, start))
  }
  return range
}
