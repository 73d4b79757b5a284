import type { Verdict } from '../../../../shared/calls/views.ts'
import { AppError, isAppError } from '../../../../shared/errors.ts'
import { Amendment, amendmentType } from '../../../../shared/model/amendment.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { sha256 } from '../../files/sha256.ts'
import { verifyJws } from '../../keys/jws.ts'
import { thumbprint } from '../../keys/signingKey.ts'
import { type ReadDb, transact, type WriteDb } from '../../store/db.ts'
import { isAmendmentKept, keepAmendment } from '../store/amendments.ts'
import { writeAudit } from '../store/audit.ts'
import type { Build } from '../store/builds.ts'
import { pinnedKid } from '../store/pinnedKeys.ts'
import { scoresOfFile } from '../store/scoreFiles.ts'
import { countedScores } from '../store/seats.ts'
import { amendedRound } from './amendedRound.ts'

export type TakenAmendment = Omit<Verdict, 'file'>

/** An amendment whose signature is good, by the key of the score file that it amends. */
type Signed = { readonly amendment: Amendment; readonly digest: Sha256; readonly jws: string }

/**
 * Takes in what a juror's desk signed after sending: kept with its line in the audit log in one transaction. One that
 * does not follow what stands is kept too, and said to change nothing for now. Never throws what is wrong with it.
 */
export async function takeInAmendment(
  db: ReadDb,
  build: Build,
  jws: string,
  now: number,
): Promise<TakenAmendment> {
  const claimed = claimedAmendment(jws)
  try {
    const signed = await verified(db, build, jws, claimed)
    return transact(db, (tx) => taken(tx, build, signed, now))
  } catch (error) {
    if (!isAppError(error) || error.code === 'DISK_FULL') throw error
    const { code, details } = error
    return { ...ofNobody, verdict: 'refused', code, details: { ...details } }
  }
}

const ofNobody = { juror: null, revision: null, decision: null } as const

/** Only to find the key that must have signed it. */
function claimedAmendment(jws: string): unknown {
  try {
    return JSON.parse(Buffer.from(jws.split('.', 2)[1] ?? '', 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

async function verified(db: ReadDb, build: Build, jws: string, claimed: unknown): Promise<Signed> {
  const amendment = readAmendment(claimed)
  checkRound(amendment, build)
  const { jurorId: juror, entryCode: entry, amends } = amendment
  const file = scoresOfFile(db, amends)
  if (file?.jurorId !== juror) throw new AppError('AMENDMENT_OF_OTHER_FILE', { juror, entry })
  if (thumbprint(file.key) !== pinnedKid(db, amendment))
    throw new AppError('AMENDMENT_OF_OTHER_KEY', { juror, entry })
  const publicKey = () => file.key
  const { payloadBytes } = await verifyJws({ typ: amendmentType, jws, publicKey })
  const digest = Sha256.parse(sha256(payloadBytes).toString('hex'))
  return { amendment, digest, jws }
}

function readAmendment(claimed: unknown): Amendment {
  const parsed = Amendment.safeParse(claimed)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.path.map(String).join('.') ?? ''
    throw new AppError('AMENDMENT_INVALID', { where, problem: issue?.code ?? '' })
  }
  // Before witnesses it is the office that signs, and a juror's key may not.
  if (parsed.data.witnesses.length > 0)
    throw new AppError('AMENDMENT_INVALID', { where: 'witnesses', problem: 'not empty' })
  return parsed.data
}

function checkRound(amendment: Amendment, { contents: { prize }, jurors }: Build): void {
  const { prizeId, edition, round, jurorId: juror } = amendment
  if (prizeId !== prize.id || edition !== prize.edition)
    throw new AppError('WRONG_PRIZE', {
      expected: `${prize.id} ${prize.edition}`,
      found: `${prizeId} ${edition}`,
    })
  if (round !== prize.round.number)
    throw new AppError('WRONG_ROUND', { expected: prize.round.number, found: round })
  if (!jurors.some(({ id }) => id === juror)) throw new AppError('NOT_A_JUROR', { juror })
}

function taken(tx: WriteDb, build: Build, signed: Signed, now: number): TakenAmendment {
  const { amendment, digest } = signed
  const { jurorId: juror, entryCode: entry, reason, changes } = amendment
  const isKnown = isAmendmentKept(tx, digest)
  if (isKnown) return { ...ofNobody, juror, verdict: 'duplicate', code: null, details: {} }
  keepAmendment(tx, { ...signed, signer: 'juror' }, now)
  const facts = { juror, entry, reason, sha256: digest, marks: changes.length }
  writeAudit(tx, now, 'score-amended', facts)
  const counted = countedScores(tx, build.contents.prize)
  const { amendments } = amendedRound(tx, build, counted)
  const isApplied = amendments.find((one) => one.digest === digest)?.state === 'applied'
  const said = { ...ofNobody, juror, verdict: 'accepted', details: { juror, entry } } as const
  return { ...said, code: isApplied ? 'AMENDMENT_TAKEN' : 'AMENDMENT_OUT_OF_LINE' }
}
