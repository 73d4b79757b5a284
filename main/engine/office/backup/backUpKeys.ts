import { z } from 'zod'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { instant } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { writeVerified } from '../../files/writeVerified.ts'
import { encryptSmall } from '../../keys/ageFile.ts'
import { normalisePassphrase } from '../../keys/words.ts'
import type { Ports } from '../../ports.ts'
import { rows, transact, type ReadDb } from '../../store/db.ts'
import { readAudit, writeAudit } from '../store/audit.ts'
import { refuseWeakPassphrase, type OfficeStore } from '../store/officeStore.ts'
import { KeyBackup, keptTables } from './keyBackup.ts'

/**
 * Writes the office's keys as an age file under a passphrase of its own, which `age -d` opens too: canonical
 * JSON, see formats.md. The file is read back and equal when this returns.
 * @throws AppError PASSPHRASE_WEAK, IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function backUpKeys(
  path: string,
  prize: Prize,
  { store }: OfficeStore,
  passphrase: string,
  ports: Ports,
): Promise<void> {
  refuseWeakPassphrase(passphrase)
  const now = ports.clock()
  const plain = Buffer.from(canonicalJson(contents(store, prize, now)))
  const lock = { passphrase: normalisePassphrase(passphrase), logN: ports.logN }
  await writeVerified(path, await encryptSmall(plain, lock))
  transact(store, (tx) => {
    writeAudit(tx, now, 'keys-backed-up', {})
  })
}

function contents(store: ReadDb, { id: prizeId, edition }: Prize, now: number): KeyBackup {
  const read = (list: keyof typeof keptTables): unknown => {
    const { table, order } = keptTables[list]
    const columns = Object.keys(KeyBackup.shape[list].unwrap().element.shape).join(', ')
    return rows(store, z.unknown(), `SELECT ${columns} FROM ${table} ORDER BY ${order}`)
  }
  const [office] = rows(
    store,
    z.unknown(),
    'SELECT signing_key, identity, recipient, made_at FROM office ORDER BY id',
  )
  return KeyBackup.parse({
    format: 1,
    kind: 'jurybox-office-keys',
    prizeId,
    edition,
    made: instant(now),
    logHead: readAudit(store).at(-1)?.sha256 ?? '',
    office,
    entryKeys: read('entryKeys'),
    slips: read('slips'),
    jurorKeys: read('jurorKeys'),
    builds: read('builds'),
  })
}
