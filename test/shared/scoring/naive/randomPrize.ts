import { Rubric } from '../../../../shared/model/rubric.ts'
import type { Method, Rule } from '../../../../shared/model/rule.ts'
import type { SignedSheet } from '../../../../shared/scoring/countSheets.ts'
import { exampleRule, signed } from '../exampleJury.ts'
import { exampleRubric } from '../exampleRubric.ts'

export type RandomCriterion = {
  readonly id: string
  readonly weight: number
  readonly minimum: number
  readonly maximum: number
  readonly step: number
}

/** `marks[entry][juror]` is a sheet with a mark for each criterion, null for N/A; null is no sheet. */
export type RandomPrize = {
  readonly method: Method
  readonly notApplicable: Rule['notApplicable']
  readonly minimumSheets: number
  readonly criteria: readonly RandomCriterion[]
  readonly marks: readonly (readonly (readonly (number | null)[] | null)[])[]
}

/** Numbers in [0, 1) by a generator of its own (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const methods: readonly Method[] = [
  { kind: 'mean' },
  { kind: 'trimmed', drop: 1 },
  { kind: 'trimmed', drop: 2 },
  { kind: 'median' },
  { kind: 'borda' },
]

/** A prize of any design: complete or not, coarse scales with many ties or fine ones, N/A or none, jurors with their own severity. */
export function randomPrize(seed: number): RandomPrize {
  const random = numbers(seed)
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  const pick = <T>(values: readonly T[]): T => {
    const value = values[whole(0, values.length - 1)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  const criteria = Array.from({ length: whole(1, 5) }, (_, place) => {
    const [minimum, maximum, step] = pick([
      [100, 500, 50],
      [0, 1000, 100],
      [0, 10_000, 25],
      [100, 300, 100],
    ] as const)
    return { id: `c${place + 1}`, weight: whole(1, 40) * 25, minimum, maximum, step }
  })
  const [present, applicable] = [pick([1, 1, 0.8, 0.5]), pick([1, 1, 0.9])]
  const jurors = Array.from({ length: whole(1, 7) }, () => (random() - 0.5) * 0.6)
  const mark = (quality: number, { minimum, maximum, step }: RandomCriterion): number => {
    const share = Math.min(Math.max(quality + (random() - 0.5) * 0.5, 0), 1)
    return minimum + step * Math.round((share * (maximum - minimum)) / step)
  }
  const marks = Array.from({ length: whole(1, 14) }, () => {
    const quality = random()
    return jurors.map((bias) =>
      random() < present
        ? criteria.map((one) => (random() < applicable ? mark(quality + bias, one) : null))
        : null,
    )
  })
  return {
    method: pick(methods),
    notApplicable: pick(['leaveOut', 'minimum'] as const),
    minimumSheets: whole(1, 2),
    criteria,
    marks,
  }
}

export function rubricOf({ criteria }: RandomPrize): Rubric {
  return exampleRubric(
    criteria.map(({ id, weight, minimum, maximum, step }) => ({
      id,
      weight,
      scale: [minimum, maximum, step] as const,
      notApplicable: true,
    })),
  )
}

export function ruleOf({ method, notApplicable, minimumSheets }: RandomPrize): Rule {
  return exampleRule(method, { notApplicable, minimumSheets })
}

export function sheetsOf({ criteria, marks }: RandomPrize): readonly SignedSheet[] {
  return marks.flatMap((row, entry) =>
    row.flatMap((sheet, juror) => {
      if (sheet === null) return []
      const points = criteria.map(
        ({ id }, place) => [id, sheet[place] ?? 'not-applicable'] as const,
      )
      return [signed(`J${juror + 1}`, `E${entry + 1}`, Object.fromEntries(points))]
    }),
  )
}
