import { CategoryId, CriterionId } from '../../model/ids.ts'
import type { CategoryFile, CriterionFile, PrizeFile, RubricFile } from '../prizeFile.ts'
import { freeId } from './freeId.ts'
import { inserted, moved } from './listEdits.ts'

export function categoryChanged(
  file: PrizeFile,
  id: CategoryId,
  change: (before: CategoryFile) => CategoryFile,
): PrizeFile {
  return { ...file, categories: file.categories.map((one) => (one.id === id ? change(one) : one)) }
}

export function rubricChanged(
  file: PrizeFile,
  id: CategoryId,
  change: (before: RubricFile) => RubricFile,
): PrizeFile {
  return categoryChanged(file, id, (category) => ({
    ...category,
    rubric: change(category.rubric),
  }))
}

export type AddedCategory = { readonly file: PrizeFile; readonly id: CategoryId }

/** A category with one criterion, on the scale and with the bands and comment rules of the last one. */
export function categoryAdded(file: PrizeFile, title: string, criterion: string): AddedCategory {
  const id = newId(file, title)
  const last = file.categories.at(-1)
  if (last === undefined) return { file, id }
  const rubric = { ...last.rubric, criteria: [firstCriterion(criterion)] }
  const { kind, blind } = last
  const added = { id, title, description: '', kind, blind, requiredDocuments: [], rubric }
  return { file: { ...file, categories: [...file.categories, added] }, id }
}

function firstCriterion(title: string): CriterionFile {
  return {
    id: CriterionId.parse(freeId(title, [], 'criterion')),
    title,
    guidance: '',
    weight: 1,
    notApplicable: false,
    subcriteria: [],
  }
}

/** A copy right behind the original, rubric and all, under another title. */
export function categoryDuplicated(file: PrizeFile, id: CategoryId, title: string): AddedCategory {
  const at = file.categories.findIndex((one) => one.id === id)
  const category = file.categories[at]
  if (category === undefined) return { file, id }
  const copy = { ...category, id: newId(file, title), title }
  return { file: { ...file, categories: inserted(file.categories, at + 1, copy) }, id: copy.id }
}

export function categoryRemoved(file: PrizeFile, id: CategoryId): PrizeFile {
  return { ...file, categories: file.categories.filter((one) => one.id !== id) }
}

export function categoryMoved(file: PrizeFile, id: CategoryId, to: number): PrizeFile {
  const from = file.categories.findIndex((one) => one.id === id)
  return { ...file, categories: moved(file.categories, from, to) }
}

/** Tie-breaks by a criterion that no category has any more would refuse the whole prize: they go with it. */
export function withoutLostTieBreaks(file: PrizeFile): PrizeFile {
  const known = new Set(
    file.categories.flatMap(({ rubric }) => rubric.criteria.map(({ id }) => id)),
  )
  const tieBreaks = file.rule.tieBreaks.filter(
    (one) => typeof one === 'string' || known.has(one.criterionMean),
  )
  if (tieBreaks.length === file.rule.tieBreaks.length) return file
  return { ...file, rule: { ...file.rule, tieBreaks } }
}

function newId(file: PrizeFile, title: string): CategoryId {
  return CategoryId.parse(
    freeId(
      title,
      file.categories.map(({ id }) => id),
      'category',
    ),
  )
}
