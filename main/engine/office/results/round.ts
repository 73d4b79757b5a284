import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import { isCalibration } from '../../../../shared/model/entry.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import type { ReadDb } from '../../store/db.ts'
import { latestBuild, latestBuildOf } from '../store/builds.ts'
import {
  amendedRound,
  answeringScores,
  nothingAmended,
  type AmendedRound,
} from '../amendments/amendedRound.ts'

/** What is scored by: the prize as it was signed into the last bundle, with the scores that answer it. */
export type ScoredRound = {
  readonly prize: Prize
  /** With their sheets as they were signed. */
  readonly scores: readonly ScoreFile[]
  /** Every sheet of them after its amendments, and what became of each amendment. */
  readonly amended: AmendedRound
  /** Outside the results. */
  readonly calibration: ReadonlySet<EntryCode>
}

type Marked = { readonly code: EntryCode; readonly calibration: boolean }
type Folder = { readonly prize: Prize; readonly entries: readonly Marked[] }

/**
 * The rule was fixed before anyone scored, so the last bundle's holds, whatever prize.yaml says today; and
 * so does what it says of calibration: no entry leaves or enters the results by an edit afterwards.
 * Before the first build it is the folder's, and there are no scores.
 */
export function scoredRound(db: ReadDb, folder: Folder): ScoredRound {
  const build = latestBuildOf(db, folder.prize) ?? latestBuild(db)
  if (build === undefined)
    return {
      prize: folder.prize,
      scores: [],
      amended: nothingAmended,
      calibration: marked(folder.entries),
    }
  const { prize, entries } = build.contents
  const counted = answeringScores(db, build)
  const built = new Set(entries.map(({ code }) => code))
  const later = folder.entries.filter(({ code }) => !built.has(code))
  const described = entries.map((entry) => ({
    code: entry.code,
    calibration: isCalibration(entry),
  }))
  return {
    prize,
    scores: counted.map(({ scores }) => scores),
    amended: amendedRound(db, build, counted),
    calibration: marked([...described, ...later]),
  }
}

function marked(entries: readonly Marked[]): ReadonlySet<EntryCode> {
  return new Set(entries.filter(({ calibration }) => calibration).map(({ code }) => code))
}
