import { hundredths } from '../../model/points.ts'
import type { CriterionFile, RubricFile, ScaleFile } from '../prizeFile.ts'
import { fittedBands } from './fittedBands.ts'

/** Why three figures are no scale; null when they are one. */
export type ScaleProblem = 'bounds' | 'steps'

export function scaleProblem({ minimum, maximum, step }: ScaleFile): ScaleProblem | null {
  if (minimum >= maximum || step <= 0) return 'bounds'
  const [span, size] = [hundredths(maximum - minimum) ?? NaN, hundredths(step) ?? NaN]
  return span % size === 0 ? null : 'steps'
}

/** The points of a scale from the lowest up. */
export function levelsOf({ minimum, maximum, step }: ScaleFile): readonly number[] {
  const count = Math.round((maximum - minimum) / step) + 1
  return Array.from(
    { length: count },
    (_, place) => Math.round((minimum + place * step) * 100) / 100,
  )
}

/** Another scale for a whole rubric. Bands on it go along, a criterion's own too where it has no own scale. */
export function rubricScaled(rubric: RubricFile, scale: ScaleFile): RubricFile {
  const before = rubric.scale
  return {
    ...rubric,
    scale,
    bands: fittedBands(rubric.bands, before, scale),
    criteria: rubric.criteria.map((one) =>
      one.scale !== undefined || one.bands === undefined
        ? one
        : { ...one, bands: fittedBands(one.bands, before, scale) },
    ),
  }
}

/** Another scale for one criterion, or the rubric's again. Bands that would not lie on it become its own, spread over it. */
export function criterionScaled(
  criterion: CriterionFile,
  rubric: RubricFile,
  scale: ScaleFile | undefined,
): CriterionFile {
  const before = criterion.scale ?? rubric.scale
  const bands = criterion.bands ?? rubric.bands
  const fitted = fittedBands(bands, before, scale ?? rubric.scale)
  const areOwn = criterion.bands !== undefined || !sameBands(bands, fitted)
  return { ...criterion, scale, bands: areOwn ? fitted : undefined }
}

function sameBands(one: RubricFile['bands'], other: RubricFile['bands']): boolean {
  return one.length === other.length && one.every(({ from }, place) => from === other[place]?.from)
}
