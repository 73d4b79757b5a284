import type { Office } from '../../../shared/calls/views.ts'
import type { Ports } from '../ports.ts'
import { transact } from '../store/db.ts'
import type { OfficeSession } from './officeSession.ts'
import { writeAudit } from './store/audit.ts'
import { noteFiles } from './store/notedFiles.ts'
import { openOfficeStore } from './store/officeStore.ts'

/**
 * Opens the office's store with the passphrase, and says so in the log, with what was changed in the folder meanwhile. A folder that has no store yet gets its keys now.
 * @throws AppError NOT_A_PRIZE, PRIZE_INVALID, WRONG_PASSPHRASE, PASSPHRASE_WEAK, STORE_DAMAGED, STORE_TOO_NEW,
 * DESK_IN_USE, DISK_FULL, NO_PERMISSION
 */
export async function unlockOffice(
  session: OfficeSession,
  passphrase: string,
  ports: Ports,
): Promise<Office> {
  session.folder()
  // The store is held by one connection alone: the one that is open would keep out the next.
  session.lock()
  const office = await openOfficeStore(session.path(), passphrase, ports)
  session.unlock(office)
  transact(office.store, (tx) => {
    writeAudit(tx, ports.clock(), 'office-unlocked', {})
  })
  await noteFiles(office.store, session.path(), ports.clock())
  return session.soundView()
}
