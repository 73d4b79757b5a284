import fc from 'fast-check'
import {
  categoryAdded,
  categoryDuplicated,
  categoryMoved,
  categoryRemoved,
  rubricChanged,
  withoutLostTieBreaks,
} from '../../../../../shared/format/edit/categoryEdits.ts'
import {
  criterionAdded,
  criterionChanged,
  criterionMoved,
  duplicated,
  removed,
  subcriterionAdded,
  subcriterionMoved,
} from '../../../../../shared/format/edit/criterionEdits.ts'
import { fittedBands } from '../../../../../shared/format/edit/fittedBands.ts'
import type {
  CategoryFile,
  CriterionFile,
  PrizeFile,
} from '../../../../../shared/format/prizeFile.ts'

/** One thing a secretariat does; `pick` chooses what it is done to. */
type Edit = { readonly removes: boolean; readonly make: (file: PrizeFile) => PrizeFile }

type Draw = { readonly pick: number; readonly to: number; readonly text: string }

const titles = [
  'Value',
  'New: one',
  '안전',
  '# not a comment',
  '- dash',
  "it's",
  '2027',
  'yes',
  'a\nb',
  ' x ',
]

const draws = fc.record({
  pick: fc.nat(1000),
  to: fc.nat(6),
  text: fc.oneof(fc.constantFrom(...titles), fc.string({ minLength: 1, maxLength: 30 })),
})

export const randomEdit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(17), draws)
  .map(([which, draw]) => editOf(which, draw))

function editOf(which: number, draw: Draw): Edit {
  const { to, text } = draw
  const inRubric =
    (change: (c: CategoryFile, one: CriterionFile) => CategoryFile['rubric']) =>
    (file: PrizeFile): PrizeFile => {
      const category = picked(file.categories, draw.pick)
      const one = picked(category.rubric.criteria, draw.pick + to)
      return rubricChanged(file, category.id, () => change(category, one))
    }
  const of = (make: Edit['make'], removes = false): Edit => ({
    removes,
    make: (file) => withoutLostTieBreaks(make(file)),
  })
  switch (which) {
    case 0:
      return of((file) => ({ ...file, title: text }))
    case 1:
      return of((file) => ({ ...file, languages: to % 2 === 0 ? ['ko'] : ['ko', 'en'] }))
    case 2:
      return of(
        (file) => ({ ...file, deadline: to % 2 === 0 ? undefined : '2027-03-01T12:00:00+09:00' }),
        true,
      )
    case 3:
      return of((file) => ({
        ...file,
        rule: { ...file.rule, method: to % 2 === 0 ? { trimmed: to + 1 } : 'borda' },
      }))
    case 4:
      return of(
        (file) => ({
          ...file,
          rule: { ...file.rule, tieBreaks: file.rule.tieBreaks.toReversed().slice(to % 2) },
        }),
        true,
      )
    case 5:
      return of((file) => categoryAdded(file, text, 'First').file)
    case 6:
      return of(
        (file) => categoryDuplicated(file, picked(file.categories, draw.pick).id, text).file,
      )
    case 7:
      return of(
        (file) =>
          file.categories.length < 2
            ? file
            : categoryRemoved(file, picked(file.categories, draw.pick).id),
        true,
      )
    case 8:
      return of((file) => categoryMoved(file, picked(file.categories, draw.pick).id, to))
    case 9:
      return of(inRubric(({ rubric }) => criterionAdded(rubric, text, to).rubric))
    case 10:
      return of(inRubric(({ rubric }, one) => subcriterionAdded(rubric, one.id, text, to).rubric))
    case 11:
      return of(
        inRubric(
          ({ rubric }, one) =>
            duplicated(rubric, { criterionId: one.id, subcriterionId: null }, text).rubric,
        ),
      )
    case 12:
      return of(
        inRubric(({ rubric }, one) =>
          rubric.criteria.length < 2
            ? rubric
            : removed(rubric, { criterionId: one.id, subcriterionId: null }),
        ),
        true,
      )
    case 13:
      return of(inRubric(({ rubric }, one) => criterionMoved(rubric, one.id, to)))
    case 14:
      return of(
        inRubric(({ rubric }, one) =>
          criterionChanged(rubric, one.id, (before) => ({
            ...before,
            guidance: text,
            weight: to + 0.5,
            notApplicable: to > 2,
          })),
        ),
      )
    case 15:
      return of(
        inRubric(({ rubric }) => {
          const scale = { minimum: 0, maximum: 10 + to, step: 1 }
          return {
            ...rubric,
            scale,
            bands: fittedBands(rubric.bands, rubric.scale, scale),
            criteria: rubric.criteria.map((one) => ({
              ...one,
              scale: undefined,
              bands: undefined,
            })),
          }
        }),
        true,
      )
    case 16:
      return of(
        inRubric(({ rubric }, one) =>
          criterionChanged(rubric, one.id, (before) =>
            to > 3
              ? { ...before, comment: undefined }
              : {
                  ...before,
                  comment: { required: 'always', minimumLength: to, maximumLength: 4000 },
                  scale: { minimum: 0, maximum: 4, step: 0.25 },
                  bands: [],
                },
          ),
        ),
        true,
      )
    default:
      return of(
        inRubric(({ rubric }, one) => {
          const below = one.subcriteria[0]
          return below === undefined
            ? rubric
            : subcriterionMoved(
                rubric,
                { criterionId: one.id, subcriterionId: below.id },
                picked(rubric.criteria, to).id,
                to,
              ).rubric
        }),
      )
  }
}

function picked<T>(list: readonly T[], place: number): T {
  const one = list[place % list.length]
  if (one === undefined) throw new Error('an empty list')
  return one
}
