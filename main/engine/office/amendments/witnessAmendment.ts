import { planChanges } from '../../../../shared/amendments/planChanges.ts'
import type { Amended } from '../../../../shared/calls/amendmentCalls.ts'
import type { Input } from '../../../../shared/calls/calls.ts'
import { AppError } from '../../../../shared/errors.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { type Amendment, amendmentType } from '../../../../shared/model/amendment.ts'
import { instant, Sha256 } from '../../../../shared/model/ids.ts'
import { sha256 } from '../../files/sha256.ts'
import { signJws } from '../../keys/jws.ts'
import { type ReadDb, transact } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { officeResults } from '../results/officeResults.ts'
import { keepAmendment } from '../store/amendments.ts'
import { writeAudit } from '../store/audit.ts'
import { type Build, latestBuild } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { countedScores } from '../store/seats.ts'
import { amendedRound, rubricsOf } from './amendedRound.ts'

type Wish = Input<'office.amend'>

/**
 * Signs with the office's key, before witnesses, that a juror changes marks, and keeps it in one transaction with its
 * line in the audit log. The score file stays as it is.
 * @throws AppError NOT_BUILT, UNKNOWN_JUROR, UNKNOWN_ENTRY, NO_SHEET_TO_AMEND, AMENDMENT_WITHOUT_REASON,
 * AMENDMENT_WITHOUT_WITNESS; what `planChanges` throws
 */
export async function witnessAmendment(
  { store, secrets }: OfficeStore,
  folder: PrizeFolder,
  wish: Wish,
  now: number,
): Promise<Amended> {
  const amendment = plan(store, wish, now)
  const jws = await signJws({ typ: amendmentType, key: secrets.signing, payload: amendment })
  const digest = Sha256.parse(sha256(canonicalJson(amendment)).toString('hex'))
  transact(store, (tx) => {
    keepAmendment(tx, { amendment, digest, signer: 'office', jws }, now)
    const { jurorId: juror, entryCode: entry, reason, changes, witnesses } = amendment
    writeAudit(tx, now, 'score-amended-witnessed', {
      ...{ juror, entry, reason, sha256: digest },
      marks: changes.length,
      witnesses: witnesses.join(', '),
    })
  })
  return amendedAnswer(store, folder, digest)
}

function plan(db: ReadDb, wish: Wish, now: number): Amendment {
  const { jurorId, entryCode } = wish
  const reason = wish.reason.trim()
  const witnesses = wish.witnesses.map((name) => name.trim()).filter((name) => name !== '')
  if (reason === '') throw new AppError('AMENDMENT_WITHOUT_REASON', { entry: entryCode })
  if (witnesses.length === 0) throw new AppError('AMENDMENT_WITHOUT_WITNESS', { entry: entryCode })
  const build = latestBuild(db)
  if (build === undefined) throw new AppError('NOT_BUILT', {})
  const { amends, standing, previous, rubric } = sheetOf(db, build, wish)
  const { id: prizeId, edition, round } = build.contents.prize
  return {
    ...{ format: 1, prizeId, edition, round: round.number, jurorId, entryCode, amends, previous },
    changes: planChanges(rubric, standing, wish.changes),
    ...{ reason, created: instant(now), witnesses },
  }
}

/** The sheet as it stands after the amendments before, and what the next one must name. */
function sheetOf(db: ReadDb, build: Build, { jurorId, entryCode }: Wish) {
  if (!build.jurors.some(({ id }) => id === jurorId))
    throw new AppError('UNKNOWN_JUROR', { juror: jurorId })
  const rubric = rubricsOf(build)(entryCode)
  if (rubric === undefined) throw new AppError('UNKNOWN_ENTRY', { entry: entryCode })
  const counted = countedScores(db, build.contents.prize)
  const file = counted.find(({ scores }) => scores.jurorId === jurorId)
  const { sheets } = amendedRound(db, build, counted)
  const own = sheets.find((one) => one.jurorId === jurorId && one.stands.entryCode === entryCode)
  if (file === undefined || own === undefined)
    throw new AppError('NO_SHEET_TO_AMEND', { juror: jurorId, entry: entryCode })
  return { amends: file.digest, standing: own.stands, previous: own.applied.at(-1) ?? null, rubric }
}

/** The amendment as it is listed now, and the ranking of its category before and after all amendments. */
export function amendedAnswer(db: ReadDb, folder: PrizeFolder, digest: Sha256): Amended {
  const { amendments, effects, prize } = officeResults(db, folder)
  const amendment = amendments.find((one) => one.digest === digest)
  if (amendment === undefined) throw new TypeError('an amendment just kept is listed')
  const entry = folder.entries.find(({ code }) => code === amendment.entryCode)
  const category = prize.categories.find(({ id }) => id === entry?.categoryId)
  return { amendment, effect: effects.find(({ id }) => id === category?.id) ?? null }
}
