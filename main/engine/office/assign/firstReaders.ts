import type { Random } from '../../../../shared/scoring/random.ts'
import { at, emptyDraft, give, type Draft, type Problem } from './draft.ts'
import { shuffled } from './shuffle.ts'

/**
 * Gives every entry, in an order of chance, the free jurors who have the least to read so far. Chance
 * decides between equals, so that the same jurors do not meet again and again.
 */
export function firstReaders(problem: Problem, random: Random): Draft {
  const draft = emptyDraft(problem)
  const jurors = Array.from({ length: problem.jurors }, (_, juror) => juror)
  for (const entry of shuffled([...problem.categoryOf.keys()], random)) {
    const category = at(problem.categoryOf, entry)
    const free = shuffled(jurors, random).filter((juror) => problem.may(juror, entry))
    const burden = (juror: number): Burden => [
      at(draft.load, juror),
      Number(problem.spare(juror, category)),
      Number(!problem.fits(juror, entry)),
      at(draft.cell, juror * problem.categories + category),
    ]
    const chosen = free.toSorted((a, b) => compare(burden(a), burden(b))).slice(0, problem.perEntry)
    for (const juror of chosen) give(problem, draft, juror, entry)
  }
  return draft
}

type Burden = readonly [load: number, spare: number, unfit: number, cell: number]

function compare(a: Burden, b: Burden): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]
}
