import { ReadingPlace } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import { DocumentId } from '../../../shared/model/ids.ts'
import { rows, run, transact } from '../store/db.ts'
import type { OpenDesk } from './openDesk.ts'

const Place = ReadingPlace.omit({ documentId: true })
  .extend({ document_id: DocumentId })
  .transform(({ document_id: documentId, ...place }): ReadingPlace => ({ documentId, ...place }))

/** Where the juror was in each document read so far. */
export function readingPlaces(desk: OpenDesk): ReadingPlace[] {
  const sql = `SELECT document_id, page, scale, rotation, down, across FROM reading_place
    ORDER BY document_id`
  return rows(desk.store, Place, sql)
}

/** @throws AppError UNKNOWN_DOCUMENT */
export function rememberPlace(desk: OpenDesk, place: ReadingPlace): void {
  const { documentId, page, scale, rotation, down, across } = place
  if (!isToRead(desk, documentId)) throw new AppError('UNKNOWN_DOCUMENT', {})
  transact(desk.store, (tx) => {
    run(
      tx,
      `INSERT INTO reading_place (document_id, page, scale, rotation, down, across)
       VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (document_id) DO UPDATE SET page = excluded.page, scale = excluded.scale,
         rotation = excluded.rotation, down = excluded.down, across = excluded.across`,
      documentId,
      page,
      scale,
      rotation,
      down,
      across,
    )
  })
}

function isToRead(desk: OpenDesk, documentId: DocumentId): boolean {
  return [...desk.entries.values()].some(
    ({ entry, assignment }) =>
      assignment === 'reads' && entry.documents.some(({ id }) => id === documentId),
  )
}
