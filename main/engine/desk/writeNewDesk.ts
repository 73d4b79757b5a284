import type { BundlePrize, Keyring } from '../../../shared/format/bundle.ts'
import { jurorCertificateType, type JurorCertificate } from '../../../shared/format/scoreFile.ts'
import type { EntryCode, Instant } from '../../../shared/model/ids.ts'
import type { OpenCard } from '../card/openCard.ts'
import { signJws } from '../keys/jws.ts'
import { makeSigningKey, publicJwk, type SigningKey } from '../keys/signingKey.ts'
import { run, transact, type WriteDb } from '../store/db.ts'
import { openKeptStore } from '../store/recovery/keptStore.ts'
import { keptDeskStore } from './deskFiles.ts'
import type { ListedEntry } from './openDesk.ts'

type NewDesk = {
  readonly keyring: Keyring
  /** Null when a slip opened the keyring. */
  readonly card: Pick<OpenCard, 'secrets'> | null
  readonly contents: BundlePrize
  readonly openedAt: Instant
  readonly clock: () => number
}

/** Writes the store of a new desk. */
export async function writeNewDesk(
  folder: string,
  deskKey: Uint8Array,
  { keyring, card, contents, openedAt, clock }: NewDesk,
): Promise<void> {
  const { bundleId, juror, office } = keyring
  const { signingKey, certificate } = await signerFor(keyring, card)
  const store = openKeptStore({ ...keptDeskStore(folder, deskKey, clock), create: true })
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

type Signer = { readonly signingKey: SigningKey; readonly certificate: string }

/**
 * With a slip the juror's signing key is made here and never leaves; the slip's enrolment key certifies it
 * once and is not kept. A card has its key, which the office knows already: nothing needs to certify it.
 */
async function signerFor(
  { bundleId, juror, enrolment }: Keyring,
  card: NewDesk['card'],
): Promise<Signer> {
  if (card !== null) return { signingKey: card.secrets.signing, certificate: '' }
  if (!('d' in enrolment)) throw new Error('a slip holds an enrolment key')
  const signingKey = makeSigningKey()
  const key = publicJwk(signingKey)
  const payload: JurorCertificate = { format: 1, bundleId, jurorId: juror.id, key }
  const typ = jurorCertificateType
  return { signingKey, certificate: await signJws({ typ, key: enrolment, payload }) }
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
