import type { OfficeResults } from '../../../../shared/calls/views.ts'
import { usualBootstrap } from '../../../../shared/scoring/bootstrap.ts'
import { categoryResults } from '../../../../shared/scoring/categoryResults.ts'
import type { ReadDb } from '../../store/db.ts'
import { withdrawnEntries } from '../officeView.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { countingSheets } from './countingSheets.ts'
import { oncePerState } from './oncePerState.ts'
import { resultSources } from './resultSources.ts'
import { scoredRound } from './round.ts'

/** The ranking by the rule that was signed into the bundle, and every figure and sheet behind it. */
export const officeResults = oncePerState(reckonResults)

function reckonResults(db: ReadDb, folder: PrizeFolder): OfficeResults {
  const round = scoredRound(db, folder)
  const { prize, scores, calibration } = round
  const sorted = countingSheets(scores, folder, calibration)
  const categories = prize.categories.map((category) => {
    const own = folder.entries.filter(
      ({ code, categoryId }) => categoryId === category.id && !calibration.has(code),
    )
    const codes = own.map(({ code }) => code)
    return categoryResults(category, prize.rule, codes, sorted.sheets, usualBootstrap)
  })
  const withdrawn = withdrawnEntries(folder)
  const sources = resultSources(db, folder, round, sorted)
  return { prize, rule: prize.rule, categories, withdrawn, sources, ...sorted }
}
