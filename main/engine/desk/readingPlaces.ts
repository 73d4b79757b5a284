import { z } from 'zod'
import { ReadingPlace } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import { DocumentId } from '../../../shared/model/ids.ts'
import { rows, run, transact } from '../store/db.ts'
import type { OpenDesk } from './openDesk.ts'

const Place = z
  .object({ document_id: DocumentId, page: z.int(), scale: z.string() })
  .transform(({ document_id: documentId, page, scale }): ReadingPlace => ({
    documentId,
    page,
    scale,
  }))

/** Where the juror was in each document read so far. */
export function readingPlaces(desk: OpenDesk): ReadingPlace[] {
  const sql = 'SELECT document_id, page, scale FROM reading_place ORDER BY document_id'
  return rows(desk.store, Place, sql)
}

/** @throws AppError UNKNOWN_DOCUMENT */
export function rememberPlace(desk: OpenDesk, { documentId, page, scale }: ReadingPlace): void {
  if (!isToRead(desk, documentId)) throw new AppError('UNKNOWN_DOCUMENT', {})
  transact(desk.store, (tx) => {
    run(
      tx,
      `INSERT INTO reading_place (document_id, page, scale) VALUES (?, ?, ?)
       ON CONFLICT (document_id) DO UPDATE SET page = excluded.page, scale = excluded.scale`,
      documentId,
      page,
      scale,
    )
  })
}

function isToRead(desk: OpenDesk, documentId: DocumentId): boolean {
  return [...desk.entries.values()].some(
    ({ entry, assignment }) =>
      assignment === 'reads' && entry.documents.some(({ id }) => id === documentId),
  )
}
