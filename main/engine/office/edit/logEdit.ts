import { sha256 } from '../../files/sha256.ts'
import { transact } from '../../store/db.ts'
import type { Store } from '../../store/openStore.ts'
import { writeAudit } from '../store/audit.ts'
import type { Edit } from './folderEdits.ts'

export type EditWay = 'done' | 'undone' | 'redone'

/** One line for each file, with the digest of the text that it has now. */
export function logEdit(store: Store, now: number, { kind, files }: Edit, way: EditWay): void {
  transact(store, (tx) => {
    for (const { file, before, after } of files) {
      const text = way === 'undone' ? before : after
      const digest = text === null ? '' : sha256(text).toString('hex')
      writeAudit(tx, now, 'folder-edited', { edit: kind, way, file, sha256: digest })
    }
  })
}
