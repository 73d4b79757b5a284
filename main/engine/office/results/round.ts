import type { ScoreFile } from '../../../../shared/format/scoreFile.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import type { ReadDb } from '../../store/db.ts'
import { latestBuild } from '../store/builds.ts'
import { countedScores } from '../store/scoreFiles.ts'

/** What is scored by: the prize as it was signed into the last bundle, with the scores that answer it. */
export type ScoredRound = { readonly prize: Prize; readonly scores: readonly ScoreFile[] }

/**
 * The rule was fixed before anyone scored, so the last bundle's holds, whatever prize.yaml says today.
 * Before the first build it is the folder's, and there are no scores.
 */
export function scoredRound(db: ReadDb, folderPrize: Prize): ScoredRound {
  const build = latestBuild(db)
  if (build === undefined) return { prize: folderPrize, scores: [] }
  const { prize } = build.contents
  const scores = countedScores(db, prize).filter(
    ({ rubricDigest }) => rubricDigest === build.rubricDigest,
  )
  return { prize, scores }
}
