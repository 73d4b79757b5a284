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
 * Exchanges a chord for any link of another tree: the tree of the chord holds together without it, and
 * what the other tree loses hangs on the chord's juror or entry now.
 */
function joinTwo(
  problem: Problem,
  draft: Draft,
  links: readonly Link[],
  { chords, treeOf }: Forest,
): boolean {
  for (const chord of chords) {
    const other = links.find(
      (link) =>
        treeOf(link) !== treeOf(chord) &&
        problem.may(chord.juror, link.entry) &&
        problem.may(link.juror, chord.entry),
    )
    if (other === undefined) continue
    handOver(problem, draft, { entry: chord.entry, from: chord.juror, to: other.juror })
    handOver(problem, draft, { entry: other.entry, from: other.juror, to: chord.juror })
    return true
  }
  return false
}
