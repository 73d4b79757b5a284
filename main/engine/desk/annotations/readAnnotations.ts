import { z } from 'zod'
import { Annotation } from '../../../../shared/model/annotation.ts'
import { inDocumentOrder } from '../../../../shared/model/annotationOrder.ts'
import { EntryCode } from '../../../../shared/model/ids.ts'
import { Region } from '../../../../shared/model/sheet.ts'
import { rows } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'
import type { OpenDesk } from '../openDesk.ts'
import { entryToAnnotate } from './entryToAnnotate.ts'

const Row = z
  .object({
    id: z.string(),
    entry_code: EntryCode,
    kind: z.string(),
    colour: z.string().nullable(),
    document_id: z.string().nullable(),
    page: z.int().nullable(),
    quote: z.string(),
    regions: storedJson(z.array(Region)),
    text: z.string(),
    created: z.string(),
    changed: z.string(),
  })
  .transform(
    ({ entry_code: entryCode, colour, document_id, page, quote, regions, ...rest }): unknown => ({
      ...rest,
      entryCode,
      ...(colour === null ? {} : { colour }),
      place: document_id === null ? null : { documentId: document_id, page, quote, regions },
    }),
  )
  .pipe(Annotation)

/**
 * The juror's annotations of an entry in document order.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, CONFLICT_NOT_DECLARED
 */
export function readAnnotations(desk: OpenDesk, entryCode: EntryCode): readonly Annotation[] {
  const { entry } = entryToAnnotate(desk, entryCode)
  const found = rows(
    desk.store,
    Row,
    `SELECT id, entry_code, kind, colour, document_id, page, quote, regions, text, created, changed
     FROM annotation WHERE entry_code = ? ORDER BY created, id`,
    entryCode,
  )
  return inDocumentOrder(found, entry.documents)
}
