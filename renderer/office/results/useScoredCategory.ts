import { useMemo } from 'react'
import type { Office, OfficeResults } from '../../../shared/calls/views.ts'
import type { Category } from '../../../shared/model/prize.ts'
import { countSheets } from '../../../shared/scoring/countSheets.ts'
import type { CategoryResults } from '../../../shared/scoring/results.ts'
import { leftOutOf } from './LeftOut.tsx'
import type { ScoredCategory } from './scoredCategory.ts'

type Asked = {
  readonly office: Office
  readonly results: OfficeResults
  readonly category: Category
  readonly ranking: CategoryResults
}

/** The category with its entries, sheets and jurors' totals at hand; summed once for each answer. */
export function useScoredCategory(asked: Asked): ScoredCategory {
  const { office, results, category, ranking } = asked
  return useMemo(() => {
    const entries = office.entries.filter(({ categoryId }) => categoryId === category.id)
    const codes = entries.map(({ code }) => code)
    const { counted } = countSheets(category.rubric, results.rule, codes, results.sheets)
    const ours = new Set(codes)
    const strays = results.strays.filter(({ sheet }) => ours.has(sheet.entryCode))
    return {
      prize: results.prize,
      category,
      categories: results.prize.categories,
      rule: results.rule,
      entries,
      jurors: office.jurors,
      ranking,
      sheets: Map.groupBy(results.sheets, ({ sheet }) => sheet.entryCode),
      totals: Map.groupBy(counted, ({ entryCode }) => entryCode),
      leftOut: leftOutOf(ranking, strays, results, ours),
      calibration: results.calibration.filter(({ sheet }) => ours.has(sheet.entryCode)),
      sources: results.sources,
    }
  }, [office, results, category, ranking])
}
