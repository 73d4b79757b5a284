import type { AnnotationId } from '../../../../shared/model/annotation.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { run, transact } from '../../store/db.ts'
import type { OpenDesk } from '../openDesk.ts'
import { entryToAnnotate } from './entryToAnnotate.ts'

/**
 * Takes an annotation off the desk; nothing of it stays there. One that is gone already is no failure.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, CONFLICT_NOT_DECLARED, DISK_FULL
 */
export function removeAnnotation(desk: OpenDesk, entryCode: EntryCode, id: AnnotationId): void {
  entryToAnnotate(desk, entryCode)
  transact(desk.store, (tx) => {
    run(tx, 'DELETE FROM annotation WHERE entry_code = ? AND id = ?', entryCode, id)
  })
}
