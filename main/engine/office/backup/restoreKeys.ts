import { rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError, isAppError } from '../../../../shared/errors.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { readFileUpTo } from '../../files/readFileUpTo.ts'
import { decryptSmall } from '../../keys/ageFile.ts'
import { normalisePassphrase } from '../../keys/words.ts'
import type { Ports } from '../../ports.ts'
import { run, transact, type SqlValue, type WriteDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import {
  hasOffice,
  OFFICE_KEY,
  OFFICE_STORE,
  openOfficeStore,
  refuseWeakPassphrase,
} from '../store/officeStore.ts'
import { KeyBackup, keptTables } from './keyBackup.ts'

const MAX_BACKUP_BYTES = 64 * 1024 ** 2

export type Restoring = {
  /** The backup, and what opens it. */
  readonly path: string
  readonly backupPassphrase: string
  /** Of the office from now on. */
  readonly passphrase: string
}

/**
 * Makes the office of a prize folder that has lost its own from a backup of its keys. An office that is there is
 * never replaced.
 * @throws AppError OFFICE_THERE, NOT_A_BACKUP, WRONG_PASSPHRASE, PASSPHRASE_WEAK,
 * WRONG_PRIZE, FILE_MISSING, FILE_TOO_LARGE, NO_PERMISSION, DISK_FULL
 */
export async function restoreKeys(
  folder: string,
  prize: Prize,
  { path, backupPassphrase, passphrase }: Restoring,
  ports: Ports,
): Promise<KeyBackup> {
  if (hasOffice(folder)) throw new AppError('OFFICE_THERE', {})
  refuseWeakPassphrase(passphrase)
  const backup = await readBackup(path, backupPassphrase)
  if (backup.prizeId !== prize.id)
    throw new AppError('WRONG_PRIZE', { expected: prize.id, found: backup.prizeId })
  // A key without its store opens nothing.
  await rm(join(folder, OFFICE_KEY), { force: true })
  const { store } = await openOfficeStore(folder, passphrase, ports)
  try {
    transact(store, (tx) => {
      putBack(tx, backup)
      writeAudit(tx, ports.clock(), 'keys-restored', { made: backup.made, logHead: backup.logHead })
    })
  } catch (error) {
    store.close()
    for (const name of [OFFICE_KEY, OFFICE_STORE, `${OFFICE_STORE}-wal`, `${OFFICE_STORE}-shm`])
      await rm(join(folder, name), { force: true })
    throw error
  }
  store.close()
  return backup
}

async function readBackup(path: string, passphrase: string): Promise<KeyBackup> {
  const file = basename(path)
  const { size } = await stat(path).catch((error: unknown) => {
    throw asFileError(error, path)
  })
  if (size > MAX_BACKUP_BYTES) throw new AppError('FILE_TOO_LARGE', { file, limit: '64 MB' })
  const sealed = await readFileUpTo(path, size)
  const unlock = { passphrase: normalisePassphrase(passphrase) }
  try {
    const plain = Buffer.from(await decryptSmall(sealed, unlock)).toString('utf8')
    return KeyBackup.parse(JSON.parse(plain))
  } catch (cause) {
    if (isAppError(cause, 'WRONG_PASSPHRASE')) throw cause
    throw new AppError('NOT_A_BACKUP', { file }, { cause })
  }
}

/** The new office made keys of its own a moment ago; nothing was ever sealed to them. */
function putBack(tx: WriteDb, backup: KeyBackup): void {
  const { signing_key, identity, recipient, made_at } = backup.office
  const sql = 'UPDATE office SET signing_key = ?, identity = ?, recipient = ?, made_at = ?'
  run(tx, sql, signing_key, identity, recipient, made_at)
  for (const list of ['entryKeys', 'slips', 'jurorKeys', 'builds'] as const)
    for (const row of backup[list]) insert(tx, keptTables[list].table, row)
}

/** Names of columns are those of the schema, never of the file. */
function insert(tx: WriteDb, table: string, row: Readonly<Record<string, SqlValue>>): void {
  const columns = Object.keys(row)
  const places = columns.map(() => '?').join(', ')
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`
  run(tx, sql, ...Object.values(row))
}
