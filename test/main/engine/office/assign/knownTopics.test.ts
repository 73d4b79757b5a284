import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft, Problem } from '../../../../../main/engine/office/assign/draft.ts'
import { evenLoads } from '../../../../../main/engine/office/assign/evenLoads.ts'
import { firstReaders } from '../../../../../main/engine/office/assign/firstReaders.ts'
import { seededRandom } from '../../../../../shared/scoring/random.ts'

const problems = fc
  .record({
    jurors: fc.integer({ min: 2, max: 4 }),
    entries: fc.integer({ min: 1, max: 4 }),
    perEntry: fc.integer({ min: 1, max: 2 }),
    seed: fc.integer({ min: 0, max: 1000 }),
    known: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    barred: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  })
  .filter(({ jurors, entries, perEntry, barred }) =>
    Array.from({ length: entries }, (_, entry) => entry).every(
      (entry) => freeJurors(jurors, entry, barred).length >= perEntry,
    ),
  )

type Given = typeof problems extends fc.Arbitrary<infer T> ? T : never

function freeJurors(jurors: number, entry: number, barred: readonly boolean[]): readonly number[] {
  const all = Array.from({ length: jurors }, (_, juror) => juror)
  // Every third pair may be in conflict, so that there is something left to choose.
  return all.filter((juror) => !(juror % 3 === 0 && barred[entry * 4 + juror] === true))
}

function problemOf({ jurors, entries, perEntry, known, barred }: Given): Problem {
  return {
    jurors,
    categories: 1,
    categoryOf: Array.from({ length: entries }, () => 0),
    perEntry,
    may: (juror, entry) => freeJurors(jurors, entry, barred).includes(juror),
    fits: (juror, entry) => known[entry * 4 + juror] === true,
    spare: () => false,
  }
}

type Value = readonly [unevenness: number, unfit: number]

function valueOf(problem: Problem, readers: readonly (readonly number[])[]): Value {
  const load = Array.from(
    { length: problem.jurors },
    (_, juror) => readers.filter((own) => own.includes(juror)).length,
  )
  const unfit = readers.flatMap((own, entry) => own.filter((juror) => !problem.fits(juror, entry)))
  return [load.reduce((sum, one) => sum + one * one, 0), unfit.length]
}

/** The best of all assignments there are, tried one by one. */
function bestOf(problem: Problem, given: Given): Value {
  let best: Value = [Infinity, Infinity]
  const choose = (readers: readonly (readonly number[])[]): void => {
    if (readers.length === given.entries) {
      const value = valueOf(problem, readers)
      if (value[0] < best[0] || (value[0] === best[0] && value[1] < best[1])) best = value
      return
    }
    const free = freeJurors(given.jurors, readers.length, given.barred)
    for (const own of subsets(free, given.perEntry)) choose([...readers, own])
  }
  choose([])
  return best
}

function subsets(of: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]]
  return of.flatMap((one, place) =>
    subsets(of.slice(place + 1), size - 1).map((rest) => [one, ...rest]),
  )
}

function readersIn({ readers }: Draft): readonly (readonly number[])[] {
  return readers.map((own) => [...own])
}

test('of the most even assignments it is one with the most readers who know a topic', () => {
  fc.assert(
    fc.property(problems, (given) => {
      const problem = problemOf(given)
      const draft = firstReaders(problem, seededRandom(given.seed))
      evenLoads(problem, draft)
      expect(valueOf(problem, readersIn(draft))).toEqual(bestOf(problem, given))
    }),
    { numRuns: 400 },
  )
})
