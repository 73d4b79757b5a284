import type { Rubric } from '../../shared/model/rubric.ts'
import type { Missing } from '../../shared/scoring/missing.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { Words } from '../messages/useWords.ts'
import { criterionAt } from '../score/marks.ts'
import type { EntryView } from '../state/entryView.ts'

const named = 3

/** What an entry still needs, the first few by name. */
export function missingText({ state, category, missing }: EntryView, words: Words): string {
  if (state === 'undeclared') return words('export.missing.declare')
  if (state === 'unscored') return words('export.missing.all')
  const first = missing.slice(0, named).map((lack) => lackText(category.rubric, lack, words))
  const more = missing.length - first.length
  return [...first, ...(more > 0 ? [words('export.missing.more', { count: more })] : [])].join('; ')
}

/** One thing that an entry needs. */
export function lackText(rubric: Rubric, lack: Missing, words: Words): string {
  switch (lack.kind) {
    case 'mark': {
      const criterion = criterionAt(rubric, lack.path)
      const sub = criterion?.subcriteria.find(({ id }) => lack.path.endsWith(`/${id}`))
      return words('export.missing.mark', { criterion: (sub ?? criterion)?.title ?? lack.path })
    }
    case 'comment': {
      const criterion = rubric.criteria.find(({ id }) => id === lack.criterionId)
      return words('export.missing.comment', {
        criterion: criterion?.title ?? lack.criterionId,
        length: lack.minimumLength,
      })
    }
    case 'overallComment':
      return words('export.missing.overall', { length: lack.minimumLength })
    default:
      return unreachable(lack)
  }
}
