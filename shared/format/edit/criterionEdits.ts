import { CriterionId } from '../../model/ids.ts'
import type { CriterionFile, RubricFile, SubcriterionFile } from '../prizeFile.ts'
import { freeId } from './freeId.ts'
import { inserted, moved } from './listEdits.ts'

/** A criterion of a rubric, or one of its sub-criteria. */
export type RubricPlace = {
  readonly criterionId: CriterionId
  readonly subcriterionId: CriterionId | null
}

/** What can be copied and moved from rubric to rubric: never its id. */
type Changed<T> = (before: T) => T

export function criterionChanged(
  rubric: RubricFile,
  id: CriterionId,
  change: Changed<CriterionFile>,
): RubricFile {
  const criteria = rubric.criteria.map((one) => (one.id === id ? change(one) : one))
  return { ...rubric, criteria }
}

export function subcriterionChanged(
  rubric: RubricFile,
  id: CriterionId,
  subcriterionId: CriterionId,
  change: Changed<SubcriterionFile>,
): RubricFile {
  return criterionChanged(rubric, id, (criterion) => ({
    ...criterion,
    subcriteria: criterion.subcriteria.map((one) =>
      one.id === subcriterionId ? change(one) : one,
    ),
  }))
}

/** What was added, and where it is. */
export type Added = { readonly rubric: RubricFile; readonly place: RubricPlace }

export function criterionAdded(rubric: RubricFile, title: string, at: number): Added {
  const id = newId(title, rubric.criteria, 'criterion')
  const criterion = { id, title, guidance: '', weight: 1, notApplicable: false, subcriteria: [] }
  return {
    rubric: { ...rubric, criteria: inserted(rubric.criteria, at, criterion) },
    place: { criterionId: id, subcriterionId: null },
  }
}

export function subcriterionAdded(
  rubric: RubricFile,
  criterionId: CriterionId,
  title: string,
  at: number,
): Added {
  const before = rubric.criteria.find(({ id }) => id === criterionId)?.subcriteria ?? []
  const id = newId(title, before, 'part')
  const subcriterion = { id, title, guidance: '', weight: 1 }
  return {
    rubric: criterionChanged(rubric, criterionId, (criterion) => ({
      ...criterion,
      subcriteria: inserted(criterion.subcriteria, at, subcriterion),
    })),
    place: { criterionId, subcriterionId: id },
  }
}

/** A copy right behind the original, under another title. */
export function duplicated(rubric: RubricFile, place: RubricPlace, title: string): Added {
  const { criterionId, subcriterionId } = place
  const at = rubric.criteria.findIndex(({ id }) => id === criterionId)
  const criterion = rubric.criteria[at]
  if (criterion === undefined) return { rubric, place }
  if (subcriterionId === null) {
    const id = newId(title, rubric.criteria, 'criterion')
    const criteria = inserted(rubric.criteria, at + 1, { ...criterion, id, title })
    return { rubric: { ...rubric, criteria }, place: { criterionId: id, subcriterionId: null } }
  }
  const below = criterion.subcriteria.findIndex(({ id }) => id === subcriterionId)
  const subcriterion = criterion.subcriteria[below]
  if (subcriterion === undefined) return { rubric, place }
  const id = newId(title, criterion.subcriteria, 'part')
  const subcriteria = inserted(criterion.subcriteria, below + 1, { ...subcriterion, id, title })
  return {
    rubric: criterionChanged(rubric, criterionId, (one) => ({ ...one, subcriteria })),
    place: { criterionId, subcriterionId: id },
  }
}

export function removed(rubric: RubricFile, place: RubricPlace): RubricFile {
  const { criterionId, subcriterionId } = place
  if (subcriterionId === null) {
    return { ...rubric, criteria: rubric.criteria.filter(({ id }) => id !== criterionId) }
  }
  return criterionChanged(rubric, criterionId, (criterion) => ({
    ...criterion,
    subcriteria: criterion.subcriteria.filter(({ id }) => id !== subcriterionId),
  }))
}

/** Moves a criterion to another place in the rubric. */
export function criterionMoved(rubric: RubricFile, id: CriterionId, to: number): RubricFile {
  const from = rubric.criteria.findIndex((one) => one.id === id)
  return { ...rubric, criteria: moved(rubric.criteria, from, to) }
}

/** Moves a sub-criterion within its criterion or into another, where its id is made free if it must. */
export function subcriterionMoved(
  rubric: RubricFile,
  place: { readonly criterionId: CriterionId; readonly subcriterionId: CriterionId },
  into: CriterionId,
  to: number,
): Added {
  const { criterionId, subcriterionId } = place
  const list = rubric.criteria.find(({ id }) => id === criterionId)?.subcriteria ?? []
  const from = list.findIndex(({ id }) => id === subcriterionId)
  const subcriterion = list[from]
  if (subcriterion === undefined) return { rubric, place }
  if (into === criterionId) {
    const subcriteria = moved(list, from, to)
    return {
      rubric: criterionChanged(rubric, into, (one) => ({ ...one, subcriteria })),
      place,
    }
  }
  const others = rubric.criteria.find(({ id }) => id === into)?.subcriteria ?? []
  const isFree = !others.some(({ id }) => id === subcriterionId)
  const id = isFree ? subcriterionId : newId(subcriterion.title, others, 'part')
  const without = removed(rubric, place)
  return {
    rubric: criterionChanged(without, into, (criterion) => ({
      ...criterion,
      subcriteria: inserted(criterion.subcriteria, to, { ...subcriterion, id }),
    })),
    place: { criterionId: into, subcriterionId: id },
  }
}

function newId(
  title: string,
  siblings: readonly { readonly id: CriterionId }[],
  kind: string,
): CriterionId {
  return CriterionId.parse(
    freeId(
      title,
      siblings.map(({ id }) => id),
      kind,
    ),
  )
}
