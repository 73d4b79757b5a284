import type { OfficeResults } from '../../../../../shared/calls/views.ts'
import type { Prize } from '../../../../../shared/model/prize.ts'
import type { PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import { rankingRows } from '../rankingRows.ts'
import { ruleRows } from '../ruleRows.ts'
import type { Row } from '../table.ts'
import { agreementPage, criteriaPage, jurorsPage } from './figurePages.ts'
import type { Page } from './page.ts'
import { pageNamer } from './pageNames.ts'
import { scoresPage } from './scoresPage.ts'
import { totalsPage } from './totalsPage.ts'

/**
 * The results as pages of a workbook: for each category its ranking and its totals by juror, then every
 * mark, then the rule with `sources`. The totals reckon themselves from the marks, so that a reader can
 * check the official scores beside them.
 */
export function resultsPages(
  results: OfficeResults,
  prize: Prize,
  names: Pick<PrizeFolder, 'entries' | 'jurors'>,
  sources: readonly Row[],
): readonly Page[] {
  const nameOf = pageNamer()
  const { page, places, columns } = scoresPage(results, prize, names)
  const of = { results, rule: prize.rule, places, columns, entries: names.entries }
  const categories = results.categories.flatMap((category): readonly Page[] => {
    const own = prize.categories.find(({ id }) => id === category.id)
    const title = own?.title ?? category.id
    const ranking = rankingRows([category], names.entries, results.withdrawn)
    return [
      { name: nameOf('Ranking', title), ...ranking, keptColumns: 4 },
      totalsPage(nameOf('Totals', title), category, of),
      ...(own === undefined
        ? []
        : [criteriaPage(nameOf('Criteria', title), own, category, names, columns)]),
      jurorsPage(nameOf('Jurors', title), category, names),
    ]
  })
  const rule = ruleRows(prize)
  return [
    ...categories,
    page,
    agreementPage('Agreement', results.categories),
    { name: 'Rule', header: rule.header, rows: [...rule.rows, ...sources], keptColumns: 0 },
  ]
}
