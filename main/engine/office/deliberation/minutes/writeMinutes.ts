import { Sha256 } from '../../../../../shared/model/ids.ts'
import { sha256 } from '../../../files/sha256.ts'
import { writeAtomically } from '../../../files/writeAtomically.ts'
import { transact } from '../../../store/db.ts'
import type { Asked } from '../../results/writeResults.ts'
import { announced } from '../../log/announced.ts'
import { writeAudit } from '../../store/audit.ts'
import { keepMinutes } from '../../store/writtenMinutes.ts'
import { discussedBuild } from '../readDeliberation.ts'
import { minutesPdf } from './minutesPdf.ts'

/**
 * Logs the digest of the minutes, writes them, and keeps them for the publication.
 * @throws AppError NOT_BUILT, IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function writeMinutes(path: string, asked: Asked): Promise<Sha256> {
  const { db, at, language } = asked
  const { prize } = discussedBuild(db).contents
  const pdf = await minutesPdf(asked)
  const digest = Sha256.parse(sha256(pdf).toString('hex'))
  await announced(
    db,
    at,
    (tx) => writeAudit(tx, at, 'minutes-written', { language, sha256: digest }),
    () => writeAtomically(path, [pdf]),
  )
  transact(db, (tx) => {
    keepMinutes(tx, prize, { sha256: digest, pdf }, at)
  })
  return digest
}
