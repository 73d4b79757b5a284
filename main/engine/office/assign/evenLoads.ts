import { handOver, readersOf, type Draft, type Problem } from './draft.ts'
import { negativeCycle, type Arc } from './negativeCycle.ts'

/** `entry` is handed over where the arc leads from one juror to another. */
type Step = Arc & { readonly entry?: number }

/**
 * Hands entries over until no sequence of hand-overs makes the loads more even. A cost flow: an arc
 * costs what the sum of squares changes by, and as long as a cycle costs less than nothing it is gone
 * round; without one the flow is a cheapest one (Klein 1967). First counts the sum of the squared
 * loads, then readings by spare jurors, then the sum of the squared loads within each category. Least
 * squares of whole loads are also the smallest maximum and the largest minimum that conflicts allow.
 */
export function evenLoads(problem: Problem, draft: Draft): void {
  const prices = pricesOf(problem)
  const nodes = 1 + problem.jurors * (1 + problem.categories)
  for (;;) {
    const steps = [...loadArcs(problem, draft, prices), ...handOvers(problem, draft)]
    const cycle = negativeCycle(nodes, steps)
    if (cycle === null) return
    for (const { entry, from, to } of cycle) {
      if (entry === undefined) continue
      handOver(problem, draft, { entry, from: jurorAt(problem, from), to: jurorAt(problem, to) })
    }
  }
}

/** Nodes: 0 is everybody's work together, then the jurors, then the jurors within each category. */
function jurorNode(juror: number): number {
  return 1 + juror
}

function cellNode({ jurors }: Problem, cell: number): number {
  return 1 + jurors + cell
}

/** The juror of a node that stands for a juror within a category. */
function jurorAt({ jurors, categories }: Problem, node: number): number {
  return Math.floor((node - 1 - jurors) / categories)
}

type Prices = { readonly load: number; readonly spare: number }

/** What counts first outweighs all that a cycle, which passes each juror once, can gain of what counts next. */
function pricesOf({ jurors, categoryOf }: Problem): Prices {
  const spare = 4 * jurors * (categoryOf.length + 1)
  return { spare, load: 2 * spare * (jurors + 1) }
}

/** A square grows by 2n + 1 and shrinks by 2n - 1. */
function loadArcs(problem: Problem, draft: Draft, prices: Prices): readonly Step[] {
  const { categories } = problem
  const arcs = draft.load.flatMap((load, juror) => pair(jurorNode(juror), 0, load, prices.load, 0))
  const cells = draft.cell.flatMap((load, cell) => {
    const juror = Math.floor(cell / categories)
    const extra = problem.spare(juror, cell % categories) ? prices.spare : 0
    return pair(cellNode(problem, cell), jurorNode(juror), load, 1, extra)
  })
  return [...arcs, ...cells]
}

/** One entry more, and where there is any, one fewer. */
function pair(own: number, above: number, load: number, price: number, extra: number): Step[] {
  const more = { from: own, to: above, cost: price * (2 * load + 1) + extra }
  if (load === 0) return [more]
  return [more, { from: above, to: own, cost: -price * (2 * load - 1) - extra }]
}

/** One entry for each two jurors between whom any of a category can pass; that costs nothing by itself. */
function handOvers(problem: Problem, draft: Draft): readonly Step[] {
  const { jurors, categories, categoryOf } = problem
  const steps: Step[] = []
  const known = new Uint8Array(categories * jurors * jurors)
  for (const [entry, category] of categoryOf.entries()) {
    const readers = readersOf(draft, entry)
    for (let to = 0; to < jurors; to++) {
      if (readers.has(to) || !problem.may(to, entry)) continue
      for (const from of readers) {
        const place = (category * jurors + from) * jurors + to
        if (known[place] === 1) continue
        known[place] = 1
        const node = (juror: number): number => cellNode(problem, juror * categories + category)
        steps.push({ from: node(from), to: node(to), cost: 0, entry })
      }
    }
  }
  return steps
}
