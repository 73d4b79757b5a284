import { basename } from 'node:path'
import { z } from 'zod'
import type { ExportRecord } from '../../../shared/calls/views.ts'
import { AppError, isAppError } from '../../../shared/errors.ts'
import { PrivateJwk } from '../../../shared/format/publicJwk.ts'
import { ScoreFile } from '../../../shared/format/scoreFile.ts'
import { instant, Sha256 } from '../../../shared/model/ids.ts'
import { holds, writeVerified } from '../files/writeVerified.ts'
import { publicJwk, type SigningKey } from '../keys/signingKey.ts'
import { rubricDigest } from '../scorefile/rubricDigest.ts'
import { payloadOf, sealScoreFile, type SignedPayload } from '../scorefile/sealScoreFile.ts'
import { row, run, transact } from '../store/db.ts'
import { isSound } from '../store/integrity.ts'
import { sheetsDigest, sheetsToExport } from './exports.ts'
import type { OpenDesk } from './openDesk.ts'

const Signer = z.object({
  signing_key: z.string().transform((text) => PrivateJwk.parse(JSON.parse(text))),
  certificate: z.string(),
})
const Last = z.object({ revision: z.int(), payload_sha256: Sha256 })

/**
 * Signs all sheets as they are now and writes them as a score file that only the office can open. Every
 * export is a new revision that names the one before it; the file is in its place, read back and equal,
 * when this returns.
 * @throws AppError IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL, STORE_DAMAGED
 */
export async function exportScores(desk: OpenDesk, path: string): Promise<ExportRecord> {
  if (!isSound(desk.store)) throw new AppError('STORE_DAMAGED', { file: 'desk.db' })
  const { key, certificate } = readSigner(desk)
  const scores = scoreFileOf(desk, key, certificate)
  const payload = payloadOf(scores)
  const sealed = await sealScoreFile(scores, key, desk.office.recipient)
  const record = recordOf(scores, payload, basename(path))
  rememberRevision(desk, { record, payload, sealed, sheets: sheetsDigest(scores.sheets) })
  try {
    await writeWithRoom(desk, path, sealed)
  } catch (error) {
    if (!(await holds(path, sealed))) forgetRevision(desk, record.revision)
    throw error
  }
  transact(desk.store, (tx) =>
    run(tx, 'UPDATE export SET written = 1 WHERE revision = ?', record.revision),
  )
  desk.store.snapshot()
  return record
}

/** On a full disk once more, with the room that the desk held for this. */
export async function writeWithRoom(
  desk: OpenDesk,
  path: string,
  sealed: Uint8Array,
): Promise<void> {
  try {
    await writeVerified(path, sealed)
  } catch (error) {
    if (!isAppError(error, 'DISK_FULL') || !desk.store.makeRoom()) throw error
    await writeVerified(path, sealed)
  }
}

function scoreFileOf(desk: OpenDesk, key: SigningKey, certificate: string): ScoreFile {
  const { prize, juror, bundleId } = desk
  const last = row(
    desk.store,
    Last,
    'SELECT revision, payload_sha256 FROM export ORDER BY revision DESC LIMIT 1',
  )
  // Parsed, so that nothing is ever signed that the office would refuse for its form.
  return ScoreFile.parse({
    format: 1,
    prizeId: prize.id,
    edition: prize.edition,
    round: prize.round.number,
    bundleId,
    rubricDigest: rubricDigest(prize),
    jurorId: juror.id,
    key: publicJwk(key),
    certificate,
    revision: (last?.revision ?? 0) + 1,
    previous: last?.payload_sha256 ?? null,
    created: instant(desk.ports.clock()),
    program: `jurybox ${desk.ports.version}`,
    sheets: sheetsToExport(desk),
  })
}

function recordOf(scores: ScoreFile, payload: SignedPayload, file: string): ExportRecord {
  const { revision, created } = scores
  return { revision, tracker: payload.tracker, file, created }
}

export function readSigner(desk: OpenDesk): {
  readonly key: SigningKey
  readonly certificate: string
} {
  if (desk.given !== null) throw new AppError('DESK_FOR_READING', {})
  const signer = row(desk.store, Signer, 'SELECT signing_key, certificate FROM identity')
  if (signer === undefined) throw new Error('a desk belongs to a juror')
  return { key: signer.signing_key, certificate: signer.certificate }
}

type NewRevision = {
  readonly record: ExportRecord
  readonly payload: SignedPayload
  readonly sealed: Uint8Array
  readonly sheets: Sha256
}

/** Before the file is written: whatever happens then, no other payload will have this revision. */
function rememberRevision(desk: OpenDesk, { record, payload, sealed, sheets }: NewRevision): void {
  transact(desk.store, (tx) =>
    run(
      tx,
      `INSERT INTO export
         (revision, created, tracker, file, payload, payload_sha256, sheets_sha256, sealed, written)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)`,
      record.revision,
      record.created,
      record.tracker,
      record.file,
      payload.bytes,
      payload.sha256,
      sheets,
      sealed,
    ),
  )
}

/** Only of a revision that is known to have left no file. */
function forgetRevision(desk: OpenDesk, revision: number): void {
  transact(desk.store, (tx) => run(tx, 'DELETE FROM export WHERE revision = ?', revision))
}
