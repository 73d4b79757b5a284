import type { RubricPlace } from '../../../../shared/format/edit/criterionEdits.ts'
import type { RubricFile } from '../../../../shared/format/prizeFile.ts'

/** What is edited: the category, the whole rubric, or the path of a criterion or sub-criterion. No id begins with @. */
export type Chosen = string
export const theCategory = '@category'
export const theRubric = '@rubric'

export function pathOf({ criterionId, subcriterionId }: RubricPlace): Chosen {
  return subcriterionId === null ? criterionId : `${criterionId}/${subcriterionId}`
}

/** Where a path is in the rubric; null when nothing is there. */
export type Found = RubricPlace & {
  readonly criterion: RubricFile['criteria'][number]
  readonly subcriterion: RubricFile['criteria'][number]['subcriteria'][number] | null
  /** Its places among the criteria and among its criterion's sub-criteria. */
  readonly at: number
  readonly below: number
}

export function foundAt(rubric: RubricFile, path: Chosen): Found | null {
  const [id, part = null] = path.split('/')
  const at = rubric.criteria.findIndex((one) => one.id === id)
  const criterion = rubric.criteria[at]
  if (criterion === undefined) return null
  const criterionId = criterion.id
  if (part === null)
    return { criterionId, subcriterionId: null, criterion, subcriterion: null, at, below: -1 }
  const below = criterion.subcriteria.findIndex((one) => one.id === part)
  const subcriterion = criterion.subcriteria[below]
  if (subcriterion === undefined) return null
  return { criterionId, subcriterionId: subcriterion.id, criterion, subcriterion, at, below }
}
