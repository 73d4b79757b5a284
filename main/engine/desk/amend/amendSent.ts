import { basename } from 'node:path'
import { planChanges } from '../../../../shared/amendments/planChanges.ts'
import type { Input } from '../../../../shared/calls/calls.ts'
import type { DeskAmendment } from '../../../../shared/calls/deskAmendmentCalls.ts'
import { AppError } from '../../../../shared/errors.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { Amendment, amendmentType } from '../../../../shared/model/amendment.ts'
import { instant, Sha256 } from '../../../../shared/model/ids.ts'
import { sha256 } from '../../files/sha256.ts'
import { holds } from '../../files/writeVerified.ts'
import { encryptSmall } from '../../keys/ageFile.ts'
import { signJws } from '../../keys/jws.ts'
import { transact } from '../../store/db.ts'
import { isSound } from '../../store/integrity.ts'
import { readSigner, writeWithRoom } from '../exportScores.ts'
import type { OpenDesk } from '../openDesk.ts'
import {
  amendmentWritten,
  forgetAmendment,
  lastSent,
  rememberAmendment,
  sheetsAsAmended,
  viewOf,
} from './deskAmendments.ts'

type Wish = Input<'desk.amend'>

/**
 * Signs with the key of this desk that marks of the score file sent last are changed, and writes it as a file
 * that only the office can open. The score file stays as it is, and so do the sheets on the desk.
 * @throws AppError DESK_FOR_READING, NOTHING_SENT, UNKNOWN_ENTRY, NOT_ASSIGNED, AMENDMENT_WITHOUT_REASON; what
 * `planChanges` throws; IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL, STORE_DAMAGED
 */
export async function amendSent(desk: OpenDesk, wish: Wish): Promise<DeskAmendment> {
  if (!isSound(desk.store)) throw new AppError('STORE_DAMAGED', { file: 'desk.db' })
  const { key } = readSigner(desk)
  const amendment = plan(desk, wish)
  const jws = await signJws({ typ: amendmentType, key, payload: amendment })
  const sealed = await encryptSmall(Buffer.from(jws), { recipients: [desk.office.recipient] })
  const digest = Sha256.parse(sha256(canonicalJson(amendment)).toString('hex'))
  const file = basename(wish.path)
  transact(desk.store, (tx) => {
    rememberAmendment(tx, amendment, digest, file)
  })
  try {
    await writeWithRoom(desk, wish.path, sealed)
  } catch (error) {
    if (!(await holds(wish.path, sealed)))
      transact(desk.store, (tx) => {
        forgetAmendment(tx, digest)
      })
    throw error
  }
  transact(desk.store, (tx) => {
    amendmentWritten(tx, digest)
  })
  desk.store.snapshot()
  return viewOf(amendment, digest, file)
}

function plan(desk: OpenDesk, { entryCode, changes, reason: given }: Wish): Amendment {
  const reason = given.trim()
  if (reason === '') throw new AppError('AMENDMENT_WITHOUT_REASON', { entry: entryCode })
  const { sent, rubric, sheet } = sentSheet(desk, entryCode)
  const { prizeId, edition, round, jurorId } = sent.scores
  // Parsed, so that nothing is ever signed that the office would refuse for its form.
  return Amendment.parse({
    ...{ format: 1, prizeId, edition, round, jurorId, entryCode, amends: sent.digest },
    previous: sheet.applied.at(-1) ?? null,
    changes: planChanges(rubric, sheet.stands, changes),
    ...{ reason, created: instant(desk.ports.clock()), witnesses: [] },
  })
}

/** A sheet as it was sent and amended since. */
function sentSheet(desk: OpenDesk, entryCode: Wish['entryCode']) {
  const sent = lastSent(desk.store)
  if (sent === null) throw new AppError('NOTHING_SENT', {})
  const listed = desk.entries.get(entryCode)
  if (listed === undefined) throw new AppError('UNKNOWN_ENTRY', { entry: entryCode })
  const sheet = sheetsAsAmended(desk, sent).find((one) => one.stands.entryCode === entryCode)
  if (sheet === undefined) throw new AppError('NOT_ASSIGNED', { entry: entryCode })
  return { sent, sheet, rubric: listed.rubric }
}
