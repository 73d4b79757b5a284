import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asFileError } from '../../files/fileErrors.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { unwrapKey, wrapKey } from '../../keys/wrappedKey.ts'
import type { Ports } from '../../ports.ts'
import { transact } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import { OFFICE_KEY, refuseWeakPassphrase, type OfficeStore } from '../store/officeStore.ts'

/**
 * Gives the office another passphrase: its key is wrapped anew, and nothing else changes. A copy of office.key
 * from before still opens with the old one.
 * @throws AppError WRONG_PASSPHRASE, PASSPHRASE_WEAK, NO_PERMISSION, DISK_FULL
 */
export async function changePassphrase(
  folder: string,
  { store }: OfficeStore,
  { from, to }: { readonly from: string; readonly to: string },
  ports: Ports,
): Promise<void> {
  refuseWeakPassphrase(to)
  const path = join(folder, OFFICE_KEY)
  const wrapped = await readFile(path).catch((error: unknown) => {
    throw asFileError(error, path)
  })
  const key = await unwrapKey(wrapped, from)
  try {
    const anew = await wrapKey(key, to, ports.logN)
    await writeAtomically(path, [anew], { mode: 0o600 })
  } finally {
    key.fill(0)
  }
  transact(store, (tx) => {
    writeAudit(tx, ports.clock(), 'passphrase-changed', {})
  })
}
