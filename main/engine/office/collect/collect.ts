import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Verdict } from '../../../../shared/calls/views.ts'
import { AppError, isAppError } from '../../../../shared/errors.ts'
import type { BundleId } from '../../../../shared/model/ids.ts'
import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import { amendmentType } from '../../../../shared/model/amendment.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { claimedType } from '../../keys/jws.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { reportBug } from '../../reportBug.ts'
import { progressMeter } from '../../progressMeter.ts'
import { transact } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import { buildOf, latestBuild, type Build } from '../store/builds.ts'
import type { OfficeStore } from '../store/officeStore.ts'
import { keepVerdicts } from '../store/verdicts.ts'
import { takeInAmendment } from '../amendments/takeInAmendment.ts'
import { checkScores, type OpenRound } from './checkScores.ts'
import { findFiles, type GivenFile } from './findFiles.ts'
import { isAgeFile, MAX_SCORE_FILE_BYTES, openSealed, readScores } from './openScoreFile.ts'
import { takeIn } from './takeIn.ts'

/**
 * Takes in score files, or folders of them with whatever else lies there: one verdict for each file, and
 * no file can stop the others.
 * @throws AppError NOT_BUILT, DISK_FULL, CANCELLED (what was taken in before stays)
 */
export async function collect(
  office: OfficeStore,
  paths: readonly string[],
  ports: Ports,
  context: CallContext,
): Promise<readonly Verdict[]> {
  const round = openRound(office)
  const files = amendmentsLast(await findFiles(paths))
  const step = { step: 'collecting', total: files.length, unit: 'files' } as const
  const meter = progressMeter(step, context, ports.clock)
  const verdicts: Verdict[] = []
  const begun = ports.clock()
  let kept = 0
  const keep = (): void => {
    keepVerdicts(office.store, verdicts.slice(kept), begun)
    kept = verdicts.length
  }
  try {
    for (const file of files) {
      verdicts.push(await judge(office, round, file, ports))
      if (verdicts.length - kept >= REMEMBER_EVERY) keep()
      meter.advance(1, file.name)
    }
  } finally {
    // Of a collection that was stopped too: what was taken in stays, and is said.
    keep()
    logCollection(office, verdicts, ports.clock())
  }
  return verdicts
}

/** An amendment is checked by the score file that it amends. The name says no more than when it is looked at. */
function amendmentsLast(files: readonly GivenFile[]): readonly GivenFile[] {
  const isLast = ({ name }: GivenFile): boolean => name.endsWith('.juryamendment')
  return [...files.filter((file) => !isLast(file)), ...files.filter(isLast)]
}

function logCollection({ store }: OfficeStore, verdicts: readonly Verdict[], now: number): void {
  const count = (wanted: Verdict['verdict']): number =>
    verdicts.filter(({ verdict }) => verdict === wanted).length
  const facts = {
    files: verdicts.length,
    accepted: count('accepted'),
    superseded: count('superseded'),
    duplicate: count('duplicate'),
    refused: count('refused'),
  }
  transact(store, (tx) => {
    writeAudit(tx, now, 'files-collected', facts)
  })
}

/** A transaction for each verdict would take as long as the files themselves. */
const REMEMBER_EVERY = 200

function openRound({ store }: OfficeStore): OpenRound {
  const latest = latestBuild(store)
  if (latest === undefined) throw new AppError('NOT_BUILT', {})
  const builds = new Map<BundleId, Build | undefined>([[latest.bundleId, latest]])
  const build = (bundleId: BundleId): Build | undefined => {
    if (!builds.has(bundleId)) builds.set(bundleId, buildOf(store, bundleId))
    return builds.get(bundleId)
  }
  return { latest, build }
}

async function judge(
  office: OfficeStore,
  round: OpenRound,
  { path, name, problem }: GivenFile,
  ports: Ports,
): Promise<Verdict> {
  let scores: ScoreFile | null = null
  try {
    if (problem !== undefined) throw problem
    const bytes = await readScoreFile(path)
    const jws = await openSealed(bytes, basename(path), office.secrets.identity)
    if (claimedType(jws) === amendmentType) {
      const taken = await takeInAmendment(office.store, round.latest, jws, ports.clock())
      return { file: name, ...taken }
    }
    const signed = await readScores(jws)
    scores = signed.scores
    const { cardKid } = await checkScores(scores, round)
    const outcome = takeIn(office.store, { ...signed, cardKid }, bytes, ports.clock())
    return { file: name, ...outcome, ...whose(scores) }
  } catch (error) {
    if (isAppError(error, 'DISK_FULL')) throw error
    // Even a fault of our own on one file stops none of the others.
    const known = isAppError(error) ? error : reportBug('office.collect', error, ports)
    const { code, details } = known
    const refused = { verdict: 'refused', code, details: { ...details }, decision: null } as const
    return { file: name, ...refused, ...whose(scores) }
  }
}

/** Whose it says it is; before its signature was found good, nobody's. */
function whose(scores: ScoreFile | null): Pick<Verdict, 'juror' | 'revision'> {
  return { juror: scores?.jurorId ?? null, revision: scores?.revision ?? null }
}

/** The beginning tells rubbish of any size from a score file. */
async function readScoreFile(path: string): Promise<Uint8Array> {
  const file = basename(path)
  try {
    const there = await stat(path)
    if (!there.isFile()) throw new AppError('NOT_A_SCORE_FILE', { file })
    const handle = await open(path, 'r')
    try {
      const start = Buffer.alloc(64)
      const { bytesRead } = await handle.read(start, 0, start.length, 0)
      if (!isAgeFile(start.subarray(0, bytesRead))) throw new AppError('NOT_A_SCORE_FILE', { file })
      if (there.size > MAX_SCORE_FILE_BYTES)
        throw new AppError('FILE_TOO_LARGE', { file, limit: '17 MB' })
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw asFileError(error, path)
  }
}
