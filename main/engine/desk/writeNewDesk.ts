import type { BundlePrize, Keyring } from '../../../shared/format/bundle.ts'
import { jurorCertificateType, type JurorCertificate } from '../../../shared/format/scoreFile.ts'
import type { Instant } from '../../../shared/model/ids.ts'
import type { OpenCard } from '../card/openCard.ts'
import { signJws } from '../keys/jws.ts'
import { makeSigningKey, publicJwk, type PublicJwk, type SigningKey } from '../keys/signingKey.ts'
import { run, transact, type WriteDb } from '../store/db.ts'
import { openKeptStore } from '../store/recovery/keptStore.ts'
import { keptDeskStore } from './deskFiles.ts'
import { writeGiven } from './given/writeGiven.ts'
import { assignmentIn } from './openDesk.ts'
import type { Brought, Source } from './openSource.ts'

type NewDesk = {
  readonly source: Pick<Source, 'keyring' | 'signing'>
  readonly brought: Brought
  /** Null when a slip opened the keyring. */
  readonly card: Pick<OpenCard, 'secrets'> | null
  readonly openedAt: Instant
  /** When the office made the bundle. */
  readonly created: Instant
  readonly clock: () => number
}

/** Writes the store of a new desk. */
export async function writeNewDesk(
  folder: string,
  deskKey: Uint8Array,
  { source, brought, card, openedAt, created, clock }: NewDesk,
): Promise<void> {
  const { contents, keys, given } = brought
  const { bundleId, juror, office } = source.keyring
  const { signingKey, certificate } = await signerFor(source, card)
  const store = openKeptStore({ ...keptDeskStore(folder, deskKey, clock), create: true })
  try {
    transact(store, (tx) => {
      run(
        tx,
        `INSERT INTO identity
           (id, bundle_id, bundle_created, prize, juror, office, signing_key, certificate, opened_at)
         VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)`,
        bundleId,
        created,
        JSON.stringify(contents.prize),
        JSON.stringify(juror),
        JSON.stringify(office),
        JSON.stringify(signingKey),
        certificate,
        openedAt,
      )
      writeEntries(tx, keys, contents)
      if (given !== null) writeGiven(tx, given)
    })
  } finally {
    store.close()
  }
}

type Signer = { readonly signingKey: SigningKey | null; readonly certificate: string }

/**
 * With a slip the juror's signing key is made here and never leaves; the slip's enrolment key certifies it
 * once and is not kept. A card has its key, which the office knows already: nothing needs to certify it. A
 * desk for reading signs nothing.
 */
async function signerFor(
  { signing: keyring }: NewDesk['source'],
  card: NewDesk['card'],
): Promise<Signer> {
  if (keyring === null) return { signingKey: null, certificate: '' }
  if (card !== null) return { signingKey: card.secrets.signing, certificate: '' }
  if (!('d' in keyring.enrolment)) throw new Error('a slip holds an enrolment key')
  const signingKey = makeSigningKey()
  return { signingKey, certificate: await certify(keyring, signingKey) }
}

/** The slip's word that this key is its juror's, for this bundle. Of a card's keyring: none is needed. */
export async function certify(
  { bundleId, juror, enrolment }: Keyring,
  signingKey: PublicJwk,
): Promise<string> {
  if (!('d' in enrolment)) return ''
  const key = publicJwk(signingKey)
  const payload: JurorCertificate = { format: 1, bundleId, jurorId: juror.id, key }
  return signJws({ typ: jurorCertificateType, key: enrolment, payload })
}

function writeEntries(tx: WriteDb, keys: Brought['keys'], { entries }: BundlePrize): void {
  const assignment = assignmentIn(keys)
  entries.forEach((entry, position) => {
    const sql = 'INSERT INTO entry (code, position, assignment, description) VALUES (?, ?, ?, ?)'
    run(tx, sql, entry.code, position, assignment(entry.code), JSON.stringify(entry))
  })
}
