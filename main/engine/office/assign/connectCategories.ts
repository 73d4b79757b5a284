import type { Random } from '../../../../shared/scoring/random.ts'
import { handOver, readersOf, type Draft, type Problem } from './draft.ts'
import { forest, type Forest, type Link } from './forest.ts'
import { shuffled } from './shuffle.ts'

/** Another forest has other chords, and with conflicts one chord can pass where another cannot. */
const forestsTried = 16

/**
 * Exchanges entries within a category until all its readers hang together, or no exchange helps. Every
 * juror keeps as many entries of each category as before.
 */
export function connectCategories(problem: Problem, draft: Draft, random: Random): void {
  for (let category = 0; category < problem.categories; category++) {
    let vain = 0
    while (vain < forestsTried) {
      const links = shuffled(linksOf(problem, draft, category), random)
      const grown = forest(problem.jurors, links)
      if (grown.trees < 2) break
      if (!joinTwo(problem, draft, links, grown)) vain++
    }
  }
}

function linksOf({ categoryOf }: Problem, draft: Draft, category: number): readonly Link[] {
  return [...categoryOf.keys()]
    .filter((entry) => categoryOf[entry] === category)
    .flatMap((entry) => [...readersOf(draft, entry)].map((juror) => ({ juror, entry })))
}

/**
 * Exchanges a chord for a link of another tree: the tree of the chord holds together without it, and
 * what the other tree loses hangs on the chord's juror or entry now. The exchange that costs the least
 * knowledge is taken.
 */
function joinTwo(
  problem: Problem,
  draft: Draft,
  links: readonly Link[],
  { chords, treeOf }: Forest,
): boolean {
  let best: Exchange | null = null
  for (const chord of chords) {
    for (const other of links) {
      if (treeOf(other) === treeOf(chord) || !isAllowed(problem, chord, other)) continue
      const loss = lossOf(problem, chord, other)
      if (best === null || loss < best.loss) best = { chord, other, loss }
      if (loss <= 0) break
    }
    if (best !== null && best.loss <= 0) break
  }
  if (best === null) return false
  const { chord, other } = best
  handOver(problem, draft, { entry: chord.entry, from: chord.juror, to: other.juror })
  handOver(problem, draft, { entry: other.entry, from: other.juror, to: chord.juror })
  return true
}

type Exchange = { readonly chord: Link; readonly other: Link; readonly loss: number }

function isAllowed({ may }: Problem, a: Link, b: Link): boolean {
  return may(a.juror, b.entry) && may(b.juror, a.entry)
}

/** How many more readings go to somebody who knows none of the topics. */
function lossOf({ fits }: Problem, a: Link, b: Link): number {
  const before = Number(fits(a.juror, a.entry)) + Number(fits(b.juror, b.entry))
  return before - Number(fits(a.juror, b.entry)) - Number(fits(b.juror, a.entry))
}
