import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittedBands, isOnScale } from '../../../../shared/format/edit/fittedBands.ts'
import {
  criterionScaled,
  levelsOf,
  rubricScaled,
  scaleProblem,
} from '../../../../shared/format/edit/scaleEdits.ts'
import { CriterionId } from '../../../../shared/model/ids.ts'
import type { BandFile, RubricFile, ScaleFile } from '../../../../shared/format/prizeFile.ts'

const half = { minimum: 1, maximum: 5, step: 0.5 }
const ten = { minimum: 0, maximum: 10, step: 1 }
const hundred = { minimum: 0, maximum: 100, step: 25 }

const bandsAt = (...levels: readonly number[]): BandFile[] =>
  levels.map((from) => ({ from, label: `from ${from}`, description: '' }))

const placesOf = (bands: readonly BandFile[] | undefined): readonly number[] | undefined =>
  bands?.map(({ from }) => from)

test('three figures are a scale when they go up and end on a step', () => {
  expect(
    [half, { ...half, maximum: 1 }, { ...half, step: 0 }, { ...half, step: 3 }].map(scaleProblem),
  ).toEqual([null, 'bounds', 'bounds', 'steps'])
  expect(levelsOf({ minimum: 0, maximum: 0.3, step: 0.1 })).toEqual([0, 0.1, 0.2, 0.3])
})

test('bands that lie on the new scale stay, others are spread over it', () => {
  expect(placesOf(fittedBands(bandsAt(1, 3, 5), half, ten))).toEqual([1, 3, 5])
  expect(placesOf(fittedBands(bandsAt(1, 2, 3, 4, 5), half, hundred))).toEqual([0, 25, 50, 75, 100])
})

test('whatever the scales, bands come to lie on the new one, in order and none twice', () => {
  const scale = fc
    .tuple(
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(0.25, 0.5, 1, 5),
    )
    .map(([minimum, steps, step]): ScaleFile => ({
      minimum,
      maximum: minimum + steps * step,
      step,
    }))
  fc.assert(
    fc.property(scale, scale, (before, after) => {
      const fitted = placesOf(fittedBands(bandsAt(...levelsOf(before)), before, after)) ?? []
      expect(fitted.every((from) => isOnScale(from, after))).toBe(true)
      expect(fitted).toEqual([...new Set(fitted)].toSorted((a, b) => a - b))
    }),
  )
})

test('with another scale of the rubric, bands of a criterion without an own scale go along', () => {
  const rubric = rubricOf({ bands: bandsAt(1, 5) })
  const [criterion] = rubricScaled(rubric, hundred).criteria
  expect(placesOf(criterion?.bands)).toEqual([0, 100])
})

test('a criterion that gets a scale of its own keeps the rubric’s bands while they lie on it', () => {
  const rubric = rubricOf({})
  const [criterion] = rubric.criteria
  if (criterion === undefined) throw new Error('no criterion')
  const own = criterionScaled(criterion, rubric, ten)
  const far = criterionScaled(own, rubric, hundred)
  expect([own.bands, placesOf(far.bands)]).toEqual([undefined, [0, 25, 50]])
  const again = criterionScaled(far, rubric, undefined)
  expect([again.scale, placesOf(again.bands)]).toEqual([undefined, [1, 2, 3]])
})

function rubricOf({ bands }: { readonly bands?: BandFile[] }): RubricFile {
  const comment = { required: 'never', minimumLength: 0, maximumLength: 4000 } as const
  const id = CriterionId.parse('idea')
  const criterion = { id, title: 'Idea', guidance: '', weight: 1, notApplicable: false }
  return {
    pointsPer: 'criterion',
    scale: half,
    bands: bandsAt(1, 3, 5),
    comment,
    overallComment: comment,
    criteria: [{ ...criterion, subcriteria: [], ...(bands === undefined ? {} : { bands }) }],
  }
}
