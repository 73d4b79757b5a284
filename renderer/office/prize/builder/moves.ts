import {
  criterionMoved,
  type RubricPlace,
  subcriterionMoved,
} from '../../../../shared/format/edit/criterionEdits.ts'
import type { RubricFile } from '../../../../shared/format/prizeFile.ts'
import { foundAt, pathOf, theRubric, type Chosen } from './place.ts'

/** A rubric after a move, and where what was moved is now. */
export type Moved = { readonly rubric: RubricFile; readonly place: RubricPlace }

/** One place up or down; a sub-criterion at the edge of its criterion goes on into the next one. Null at the end. */
export function movedBy(rubric: RubricFile, path: Chosen, by: 1 | -1): Moved | null {
  const found = foundAt(rubric, path)
  if (found === null) return null
  const { criterionId, subcriterionId, criterion, at, below } = found
  if (subcriterionId === null) {
    if (rubric.criteria[at + by] === undefined) return null
    return { rubric: criterionMoved(rubric, criterionId, at + by), place: found }
  }
  const place = { criterionId, subcriterionId }
  if (criterion.subcriteria[below + by] !== undefined)
    return subcriterionMoved(rubric, place, criterionId, below + by)
  const next = rubric.criteria[at + by]
  if (next === undefined) return null
  return subcriterionMoved(rubric, place, next.id, by === 1 ? 0 : next.subcriteria.length)
}

export type Drop = { readonly path: Chosen; readonly position: 'before' | 'after' | 'on' }

/** Criteria go between criteria, sub-criteria between sub-criteria or onto a criterion. Null for anything else. */
export function droppedAt(rubric: RubricFile, path: Chosen, drop: Drop): Moved | null {
  const dragged = foundAt(rubric, path)
  const target = foundAt(rubric, drop.path)
  if (dragged === null || target === null) return null
  const { criterionId, subcriterionId } = dragged
  if (subcriterionId === null) {
    if (target.subcriterionId !== null || drop.position === 'on') return null
    const gap = target.at + (drop.position === 'after' ? 1 : 0)
    const to = gap > dragged.at ? gap - 1 : gap
    return { rubric: criterionMoved(rubric, criterionId, to), place: dragged }
  }
  const place = { criterionId, subcriterionId }
  if (target.subcriterionId === null) {
    if (drop.position !== 'on') return null
    const end = target.criterion.subcriteria.length
    return subcriterionMoved(rubric, place, target.criterionId, end)
  }
  const gap = target.below + (drop.position === 'after' ? 1 : 0)
  const isSame = target.criterionId === criterionId
  const to = isSame && gap > dragged.below ? gap - 1 : gap
  return subcriterionMoved(rubric, place, target.criterionId, to)
}

/** What is chosen after something was taken out: what followed it, else what stood before it. */
export function neighbourOf(rubric: RubricFile, path: Chosen): Chosen {
  const found = foundAt(rubric, path)
  if (found === null) return theRubric
  const { criterionId, subcriterionId, criterion, at, below } = found
  if (subcriterionId === null) {
    const next = rubric.criteria[at + 1] ?? rubric.criteria[at - 1]
    return next === undefined ? theRubric : next.id
  }
  const next = criterion.subcriteria[below + 1] ?? criterion.subcriteria[below - 1]
  return pathOf({ criterionId, subcriterionId: next?.id ?? null })
}
