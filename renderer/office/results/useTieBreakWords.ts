import { useCallback } from 'react'
import type { Category } from '../../../shared/model/prize.ts'
import type { TieBreak } from '../../../shared/model/rule.ts'
import { useWords } from '../../messages/useWords.ts'

/** Says a tie-break: "the higher mean of Value Creation", "the higher median". */
export function useTieBreakWords(categories: readonly Category[]): (tieBreak: TieBreak) => string {
  const words = useWords()
  return useCallback(
    (tieBreak) => {
      if (tieBreak.kind !== 'criterionMean') return words(`tieBreak.${tieBreak.kind}`)
      const { criterionId } = tieBreak
      const criteria = categories.flatMap(({ rubric }) => rubric.criteria)
      const criterion = criteria.find(({ id }) => id === criterionId)?.title ?? criterionId
      return words('tieBreak.criterionMean', { criterion })
    },
    [words, categories],
  )
}
