import type { BundlePrize, Keyring } from '../../../shared/format/bundle.ts'
import { jurorCertificateType, type JurorCertificate } from '../../../shared/format/scoreFile.ts'
import type { EntryCode, Instant } from '../../../shared/model/ids.ts'
import { signJws } from '../keys/jws.ts'
import { makeSigningKey, publicJwk } from '../keys/signingKey.ts'
import { run, transact, type WriteDb } from '../store/db.ts'
import { openStore } from '../store/openStore.ts'
import { deskStore } from './deskFiles.ts'
import type { ListedEntry } from './openDesk.ts'

type NewDesk = {
  readonly keyring: Keyring
  readonly contents: BundlePrize
  readonly openedAt: Instant
}

/**
 * Writes the store of a new desk. The juror's signing key is made here and never leaves; the slip's
 * enrolment key certifies it once and is not kept.
 */
export async function writeNewDesk(
  folder: string,
  deskKey: Uint8Array,
  { keyring, contents, openedAt }: NewDesk,
): Promise<void> {
  const { bundleId, juror, office, enrolment } = keyring
  const signingKey = makeSigningKey()
  const payload: JurorCertificate = {
    format: 1,
    bundleId,
    jurorId: juror.id,
    key: publicJwk(signingKey),
  }
  const certificate = await signJws({ typ: jurorCertificateType, key: enrolment, payload })
  const store = openStore({ ...deskStore(folder, deskKey), create: true })
  try {
    transact(store, (tx) => {
      run(
        tx,
        `INSERT INTO identity
           (id, bundle_id, prize, juror, office, signing_key, certificate, opened_at)
         VALUES (1, ?, ?, ?, ?, ?, ?, ?)`,
        bundleId,
        JSON.stringify(contents.prize),
        JSON.stringify(juror),
        JSON.stringify(office),
        JSON.stringify(signingKey),
        certificate,
        openedAt,
      )
      writeEntries(tx, keyring, contents)
    })
  } finally {
    store.close()
  }
}

function writeEntries(tx: WriteDb, keyring: Keyring, { entries }: BundlePrize): void {
  const held = new Set(keyring.entries.map(({ entryCode }) => entryCode))
  const recused = new Set(keyring.recused)
  const assignment = (code: EntryCode): ListedEntry['assignment'] =>
    held.has(code) ? 'reads' : recused.has(code) ? 'recused' : 'none'
  entries.forEach((entry, position) => {
    const sql = 'INSERT INTO entry (code, position, assignment, description) VALUES (?, ?, ?, ?)'
    run(tx, sql, entry.code, position, assignment(entry.code), JSON.stringify(entry))
  })
}
