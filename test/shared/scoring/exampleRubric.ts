import { Rubric } from '../../../shared/model/rubric.ts'

export type CriterionExample = {
  readonly id: string
  readonly weight?: number
  readonly scale?: readonly [minimum: number, maximum: number, step: number]
  readonly comment?: readonly ['never' | 'always' | 'extremes', minimumLength: number]
  readonly notApplicable?: boolean
  readonly subcriteria?: readonly (readonly [id: string, weight: number])[]
}

/** A rubric with only what a test cares about; scale 1 to 5 in half points, everything else plain. */
export function exampleRubric(
  criteria: readonly CriterionExample[],
  pointsPer: Rubric['pointsPer'] = 'criterion',
  overallComment: readonly ['never' | 'always' | 'extremes', number] = ['never', 0],
): Rubric {
  return Rubric.parse({
    pointsPer,
    criteria: criteria.map(plainCriterion),
    overallComment: commentRule(overallComment),
  })
}

function plainCriterion(example: CriterionExample): unknown {
  const [minimum, maximum, step] = example.scale ?? [100, 500, 50]
  return {
    id: example.id,
    title: example.id,
    guidance: '',
    weight: example.weight ?? 100,
    scale: { minimum, maximum, step },
    bands: [],
    comment: commentRule(example.comment ?? ['never', 0]),
    notApplicable: example.notApplicable ?? false,
    subcriteria: (example.subcriteria ?? []).map(([id, weight]) => ({
      id,
      title: id,
      guidance: '',
      weight,
    })),
  }
}

function commentRule([required, minimumLength]: readonly [string, number]): unknown {
  return { required, minimumLength, maximumLength: 1000 }
}
