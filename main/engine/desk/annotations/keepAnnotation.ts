import { AppError } from '../../../../shared/errors.ts'
import type { Annotation } from '../../../../shared/model/annotation.ts'
import { run, transact } from '../../store/db.ts'
import type { ListedEntry, OpenDesk } from '../openDesk.ts'
import { entryToAnnotate } from './entryToAnnotate.ts'

/**
 * Adds an annotation or replaces the one of its id.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, CONFLICT_NOT_DECLARED, UNKNOWN_DOCUMENT, DISK_FULL
 */
export function keepAnnotation(desk: OpenDesk, annotation: Annotation): void {
  const { id, entryCode, kind, place, text, created, changed } = annotation
  const listed = entryToAnnotate(desk, entryCode)
  if (place !== null) refuseStranger(listed, place)
  transact(desk.store, (tx) => {
    run(
      tx,
      `INSERT OR REPLACE INTO annotation
         (id, entry_code, kind, colour, document_id, page, quote, regions, text, created, changed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      entryCode,
      kind,
      annotation.kind === 'highlight' ? annotation.colour : null,
      place?.documentId ?? null,
      place?.page ?? null,
      place?.quote.toWellFormed() ?? '',
      JSON.stringify(place?.regions ?? []),
      text.toWellFormed(),
      created,
      changed,
    )
  })
}

type Place = NonNullable<Annotation['place']>

/** The pages of a document that the office could not read are not known. */
function refuseStranger({ entry }: ListedEntry, { documentId, page }: Place): void {
  const document = entry.documents.find(({ id }) => id === documentId)
  if (document === undefined || (document.pages > 0 && page > document.pages))
    throw new AppError('UNKNOWN_DOCUMENT', {})
}
