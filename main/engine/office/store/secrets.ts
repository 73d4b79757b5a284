import { z } from 'zod'
import { AgeIdentity, AgeRecipient } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { PrivateJwk } from '../../../../shared/format/publicJwk.ts'
import type { EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import type { Juror } from '../../../../shared/model/juror.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import { makeAgeIdentity, type AgeKeyPair } from '../../keys/ageIdentity.ts'
import { makeSigningKey } from '../../keys/signingKey.ts'
import { passphraseOf, passphraseWords } from '../../keys/words.ts'
import type { Ports } from '../../ports.ts'
import { row, run, type ReadDb, type WriteDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'

/** What a slip and the keyring for it are made of. Kept, so that a lost slip can be printed again. */
export type SlipSecret = { readonly passphrase: string; readonly enrolment: PrivateJwk }

const EntryKeyRow = z.strictObject({ identity: AgeIdentity, recipient: AgeRecipient })
const SlipSecretRow = z.strictObject({
  passphrase: z.string().min(1),
  enrolment: storedJson(PrivateJwk),
})

/** The key pair of an entry in this round: the one of an earlier build, else a new one, not stored yet. */
export async function entryKey(db: ReadDb, prize: Prize, code: EntryCode): Promise<AgeKeyPair> {
  const found = row(
    db,
    EntryKeyRow,
    `SELECT identity, recipient FROM entry_key
     WHERE edition = ? AND round = ? AND entry_code = ?`,
    prize.edition,
    prize.round.number,
    code,
  )
  return found ?? makeAgeIdentity()
}

export function keepEntryKey(tx: WriteDb, prize: Prize, code: EntryCode, key: AgeKeyPair): void {
  run(
    tx,
    `INSERT INTO entry_key (edition, round, entry_code, identity, recipient)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET identity = excluded.identity, recipient = excluded.recipient`,
    prize.edition,
    prize.round.number,
    code,
    key.identity,
    key.recipient,
  )
}

/** The slip of a juror in this round; undefined before a build has given one. */
export function keptSlip(db: ReadDb, prize: Prize, jurorId: JurorId): SlipSecret | undefined {
  return row(
    db,
    SlipSecretRow,
    `SELECT passphrase, enrolment FROM juror_secret
     WHERE edition = ? AND round = ? AND juror_id = ?`,
    prize.edition,
    prize.round.number,
    jurorId,
  )
}

/** The slip of a juror in this round: the one of an earlier build, else a new one, not stored yet. */
export function slipSecret(
  db: ReadDb,
  prize: Prize,
  juror: Juror,
  random: Ports['randomBytes'],
): SlipSecret {
  const found = keptSlip(db, prize, juror.id)
  if (found !== undefined) return found
  const passphrase = passphraseOf(passphraseWords(random, juror.language))
  return { passphrase, enrolment: makeSigningKey() }
}

export function keepSlipSecret(
  tx: WriteDb,
  prize: Prize,
  jurorId: JurorId,
  secret: SlipSecret,
): void {
  run(
    tx,
    `INSERT OR IGNORE INTO juror_secret (edition, round, juror_id, passphrase, enrolment)
     VALUES (?, ?, ?, ?, ?)`,
    prize.edition,
    prize.round.number,
    jurorId,
    secret.passphrase,
    canonicalJson(secret.enrolment),
  )
}

/** Other words and another key from the next build on. */
export function replaceSlipSecret(
  tx: WriteDb,
  prize: Prize,
  jurorId: JurorId,
  secret: SlipSecret,
): void {
  const sql = 'DELETE FROM juror_secret WHERE edition = ? AND round = ? AND juror_id = ?'
  run(tx, sql, prize.edition, prize.round.number, jurorId)
  keepSlipSecret(tx, prize, jurorId, secret)
}
