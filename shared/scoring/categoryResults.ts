import type { EntryCode } from '../model/ids.ts'
import type { Category } from '../model/prize.ts'
import type { Rule } from '../model/rule.ts'
import type { Bootstrap } from './bootstrap.ts'
import { agreement } from './agreement.ts'
import { countSheets } from './countSheets.ts'
import type { CountedSheet, SignedSheet } from './countSheets.ts'
import { criterionResults } from './criterionResults.ts'
import { figuresByEntry } from './entryFigures.ts'
import { notesOf } from './figure.ts'
import type { Figure, Note } from './figure.ts'
import { toFractionText, toNumber } from './fraction.ts'
import { jurorResults } from './jurorResults.ts'
import { kemenyOrder } from './kemeny.ts'
import type { KemenyOrder } from './kemeny.ts'
import { leastSquares } from './leastSquares.ts'
import { otherMethods } from './otherMethods.ts'
import { valuesByEntry } from './officialScore.ts'
import { outliers } from './outliers.ts'
import { rank } from './rank.ts'
import type { Ranking } from './rank.ts'
import { rankIntervals } from './rankIntervals.ts'
import type { Sample } from './rankIntervals.ts'
import type { CategoryResults } from './results.ts'
import { scoresOf } from './score.ts'
import { shortDecimal } from './shortDecimal.ts'
import { standardScores } from './standardScores.ts'

/**
 * The official ranking of one category and everything that stands beside it. `entries` are the codes
 * that compete in it; sheets of any other entry are passed over. `bootstrap` says what the intervals are drawn from.
 */
export function categoryResults(
  category: Category,
  rule: Rule,
  entries: readonly EntryCode[],
  sheets: readonly SignedSheet[],
  bootstrap: Bootstrap,
): CategoryResults {
  const { counted, uncounted } = countSheets(category.rubric, rule, entries, sheets)
  const ranking = rank(category.rubric, rule, entries, counted)
  const scores = scoresOf(counted)
  const [severity, standard] = [leastSquares(scores), standardScores(scores)]
  const kemeny = kemenyOrder(
    ranking.ranked.map(({ code }) => code),
    scores,
  )
  const intervals = rankIntervals(rule.method, samplesOf(ranking, rule, counted), bootstrap)
  const figures = figuresByEntry({ rule, counted, severity, standard, kemeny, intervals })
  const { rubric } = category
  const methods = otherMethods({ rubric, rule, ranking, counted, severity, standard, kemeny })
  return {
    id: category.id,
    entries: ranking.ranked.map(({ code, rank: place, score }) => ({
      code,
      rank: place,
      score: shortDecimal(score),
      exact: toFractionText(score),
      ...figures(code),
      places: methods.places(code),
    })),
    unranked: ranking.unranked.map((entry) => ({ ...entry, ...figures(entry.code) })),
    ties: ranking.ties,
    agreement: agreement(scores, bootstrap),
    jurors: jurorResults(scores, severity, standard),
    criteria: criterionResults(category.rubric, rule, counted, bootstrap),
    outliers: outliers(counted),
    uncounted,
    notes: [...categoryNotes(counted, severity, kemeny), ...methods.notes],
  }
}

/** What the official method averages, of the ranked entries alone. */
function samplesOf(
  { ranked }: Ranking,
  rule: Rule,
  counted: readonly CountedSheet[],
): readonly Sample[] {
  const values = valuesByEntry(rule.method, counted)
  return ranked.map(({ code }) => ({ code, values: (values.get(code) ?? []).map(toNumber) }))
}

function categoryNotes(
  counted: readonly CountedSheet[],
  severity: Figure<unknown>,
  kemeny: Figure<KemenyOrder>,
): readonly Note[] {
  const ambiguous = 'value' in kemeny && !kemeny.value.unique
  return [
    ...notesOf({ leastSquares: severity, kemeny }),
    ...(ambiguous ? [{ figure: 'kemeny', reason: 'not-unique' } as const] : []),
    ...(isComplete(counted) ? [] : [{ figure: 'borda', reason: 'unequal-sheets' } as const]),
  ]
}

/** Whether every juror of the category scored every entry that anyone scored. */
function isComplete(counted: readonly CountedSheet[]): boolean {
  const jurors = new Set(counted.map(({ jurorId }) => jurorId))
  const entries = new Set(counted.map(({ entryCode }) => entryCode))
  return counted.length === jurors.size * entries.size
}
