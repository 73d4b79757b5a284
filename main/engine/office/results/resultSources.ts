import type {
  ResultSources,
  SourceFile,
  SourceState,
} from '../../../../shared/calls/resultSources.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { sha256 } from '../../files/sha256.ts'
import type { ReadDb } from '../../store/db.ts'
import { fileStanding } from '../collect/seatStanding.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { type Build, latestBuildOf } from '../store/builds.ts'
import { factsOfFile, scoresOfFile } from '../store/scoreFiles.ts'
import { roundFiles } from '../store/seats.ts'
import type { SortedSheets } from './countingSheets.ts'
import type { ScoredRound } from './round.ts'

/** The bundle, every score file of its round with what became of it, and one digest of all that decided. */
export function resultSources(
  db: ReadDb,
  folder: Pick<PrizeFolder, 'entries'>,
  { prize, amended, calibration }: ScoredRound,
  { strays }: Pick<SortedSheets, 'strays'>,
): ResultSources {
  const build = latestBuildOf(db, prize)
  const files = build === undefined ? [] : filesOf(db, build, prize)
  const competing = folder.entries.map(({ code }) => code).filter((code) => !calibration.has(code))
  const lines = [
    ...(build === undefined ? [] : [`bundle ${build.bundleId}`, `rubrics ${build.rubricDigest}`]),
    ...files
      .filter(({ state }) => state === 'counts')
      .map(({ jurorId, revision, digest }) => `scores ${jurorId} ${revision} ${digest}`)
      .toSorted(textOrder),
    ...amended.amendments
      .filter(({ state }) => state === 'applied')
      .map(({ jurorId, entryCode, digest }) => `amendment ${jurorId} ${entryCode} ${digest}`)
      .toSorted(textOrder),
    ...competing.toSorted(textOrder).map((code) => `entry ${code}`),
    ...strays
      .map(({ jurorId, sheet, reason }) => `stray ${jurorId} ${sheet.entryCode} ${reason}`)
      .toSorted(textOrder),
  ]
  return {
    bundle:
      build === undefined
        ? null
        : { id: build.bundleId, built: build.created, rubricDigest: build.rubricDigest },
    files,
    digest: digestOf(lines),
  }
}

/** What `sha256sum` says of the lines in a file. */
function digestOf(lines: readonly string[]): Sha256 {
  return Sha256.parse(sha256(lines.map((line) => `${line}\n`).join('')).toString('hex'))
}

function filesOf(db: ReadDb, build: Build, prize: ScoredRound['prize']): readonly SourceFile[] {
  return [...roundFiles(db, prize)].flatMap(([jurorId, { files, stands }]) =>
    files.flatMap((file): readonly SourceFile[] => {
      const { digest, revision } = file
      const facts = factsOfFile(db, digest)
      const state = stateOf(db, digest, fileStanding(file, stands), build)
      return facts === undefined ? [] : [{ ...facts, jurorId, revision, digest, state }]
    }),
  )
}

function stateOf(db: ReadDb, digest: Sha256, standing: SourceState, build: Build): SourceState {
  if (standing !== 'counts') return standing
  return scoresOfFile(db, digest)?.rubricDigest === build.rubricDigest ? standing : 'other-rubric'
}
