import { planChanges } from '../../../../shared/amendments/planChanges.ts'
import { rankingEffect } from '../../../../shared/amendments/rankingEffect.ts'
import type { Amended } from '../../../../shared/calls/amendmentCalls.ts'
import type { Input } from '../../../../shared/calls/calls.ts'
import type { OfficeResults } from '../../../../shared/calls/views.ts'
import { AppError } from '../../../../shared/errors.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import { type Amendment, amendmentType } from '../../../../shared/model/amendment.ts'
import { type EntryCode, instant, Sha256 } from '../../../../shared/model/ids.ts'
import type { CategoryResults } from '../../../../shared/scoring/results.ts'
import { sha256 } from '../../files/sha256.ts'
import { signJws } from '../../keys/jws.ts'
import { type ReadDb, transact } from '../../store/db.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { officeResults } from '../results/officeResults.ts'
import { keepAmendment } from '../store/amendments.ts'
import { writeAudit } from '../store/audit.ts'
import { type Build, latestBuild } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { amendedRound, answeringScores, rubricsOf } from './amendedRound.ts'

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
  const before = officeResults(store, folder)
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
  return answerOf(digest, before, officeResults(store, folder))
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
  const counted = answeringScores(db, build)
  const file = counted.find(({ scores }) => scores.jurorId === jurorId)
  const { sheets } = amendedRound(db, build, counted)
  const own = sheets.find((one) => one.jurorId === jurorId && one.stands.entryCode === entryCode)
  if (file === undefined || own === undefined)
    throw new AppError('NO_SHEET_TO_AMEND', { juror: jurorId, entry: entryCode })
  return { amends: file.digest, standing: own.stands, previous: own.applied.at(-1) ?? null, rubric }
}

/** The amendment as it is listed now, and what it alone does to the ranking of its category. */
function answerOf(digest: Sha256, before: OfficeResults, after: OfficeResults): Amended {
  const amendment = after.amendments.find((one) => one.digest === digest)
  if (amendment === undefined) throw new TypeError('an amendment just kept is listed')
  const competing = ({ entries, unranked }: CategoryResults): readonly EntryCode[] =>
    [...entries, ...unranked].map(({ code }) => code)
  const own = after.categories.find((each) => competing(each).includes(amendment.entryCode))
  const category = after.prize.categories.find(({ id }) => id === own?.id)
  if (own === undefined || category === undefined) return { amendment, effect: null }
  const codes = competing(own)
  return {
    amendment,
    effect: rankingEffect(category, after.rule, codes, before.sheets, after.sheets),
  }
}
