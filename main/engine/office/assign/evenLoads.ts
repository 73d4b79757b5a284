import { handOver, readersOf, type Draft, type Problem } from './draft.ts'
import { negativeCycle, type Arc } from './negativeCycle.ts'

/** `entry` is handed over where the arc leads from one juror to another. */
type Step = Arc & { readonly entry?: number }

/**
 * Hands entries over until no sequence of hand-overs makes the loads more even. A cost flow: an arc
 * costs what the sum of squares changes by, and as long as a cycle costs less than nothing it is gone
 * round; without one the flow is a cheapest one (Klein 1967). First counts the sum of the squared
 * loads, then readings by spare jurors, then readings by jurors who know none of the entry's topics,
 * then the sum of the squared loads within each category. Least squares of whole loads are also the
 * smallest maximum and the largest minimum that conflicts allow.
 */
export function evenLoads(problem: Problem, draft: Draft): void {
  const prices = pricesOf(problem)
  const nodes = 1 + problem.jurors * (1 + problem.categories)
  for (;;) {
    const steps = [...loadArcs(problem, draft, prices), ...handOvers(problem, draft, prices)]
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

type Prices = { readonly load: number; readonly spare: number; readonly unfit: number }

/**
 * What counts first outweighs all that a cycle can gain of what counts next: it passes each juror once, and
 * each juror within a category once.
 */
function pricesOf({ jurors, categories, categoryOf }: Problem): Prices {
  const unfit = 4 * jurors * (categoryOf.length + 1)
  const spare = 2 * unfit * (jurors * categories + 1)
  return { unfit, spare, load: 2 * spare * (jurors + 1) }
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

/** The best entry for each two jurors between whom any of a category can pass; it costs what knowledge is lost. */
function handOvers(problem: Problem, draft: Draft, { unfit }: Prices): readonly Step[] {
  const { jurors, categories, categoryOf, fits } = problem
  const cells = jurors * categories
  // Looked at anew after every cycle: plain numbers, at `from cell * jurors + to`. No loss is above 1.
  const loss = new Int8Array(cells * jurors).fill(2)
  const passes = new Int32Array(cells * jurors)
  for (const [entry, category] of categoryOf.entries()) {
    const readers = readersOf(draft, entry)
    for (let to = 0; to < jurors; to++) {
      if (readers.has(to) || !problem.may(to, entry)) continue
      const gain = Number(fits(to, entry))
      for (const from of readers) {
        const place = (from * categories + category) * jurors + to
        const lost = Number(fits(from, entry)) - gain
        if ((loss[place] ?? 0) <= lost) continue
        loss[place] = lost
        passes[place] = entry
      }
    }
  }
  const steps: Step[] = []
  for (const [place, lost] of loss.entries()) {
    if (lost === 2) continue
    const cell = Math.floor(place / jurors)
    const to = (place % jurors) * categories + (cell % categories)
    const nodes = { from: cellNode(problem, cell), to: cellNode(problem, to) }
    steps.push({ ...nodes, cost: unfit * lost, entry: passes[place] ?? 0 })
  }
  return steps
}
