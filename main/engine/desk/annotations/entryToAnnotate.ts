import { AppError } from '../../../../shared/errors.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { entryToScore } from '../entryOnDesk.ts'
import type { ListedEntry, OpenDesk } from '../openDesk.ts'
import { readDeclaration } from '../standing.ts'

/**
 * The entry, if the juror may read it: of a recused or undeclared one no annotation is told or taken.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, CONFLICT_NOT_DECLARED
 */
export function entryToAnnotate(desk: OpenDesk, entryCode: EntryCode): ListedEntry {
  const listed = entryToScore(desk, entryCode)
  if (readDeclaration(desk.store, entryCode)?.declaration !== 'none')
    throw new AppError('CONFLICT_NOT_DECLARED', { entry: entryCode })
  return listed
}
