/** An arc of a graph whose nodes are numbers from 0. */
export type Arc = { readonly from: number; readonly to: number; readonly cost: number }

/**
 * A cycle of arcs whose costs sum to less than 0, or null when there is none (Bellman and Ford, the
 * chain of predecessors looked at after each round).
 */
export function negativeCycle<A extends Arc>(nodes: number, arcs: readonly A[]): A[] | null {
  const distance = new Float64Array(nodes)
  const cameBy: (A | undefined)[] = Array.from({ length: nodes })
  for (let round = 0; round < nodes; round++) {
    if (!relax(arcs, distance, cameBy)) return null
    const cycle = cycleOf(cameBy)
    if (cycle !== null) return cycle
  }
  return null
}

function relax<A extends Arc>(
  arcs: readonly A[],
  distance: Float64Array,
  cameBy: (A | undefined)[],
): boolean {
  let shorter = false
  for (const arc of arcs) {
    const length = (distance[arc.from] ?? 0) + arc.cost
    if (length >= (distance[arc.to] ?? 0)) continue
    distance[arc.to] = length
    cameBy[arc.to] = arc
    shorter = true
  }
  return shorter
}

/** Every node has at most one predecessor, so following them either ends or goes round. */
function cycleOf<A extends Arc>(cameBy: readonly (A | undefined)[]): A[] | null {
  const walkOf = new Int32Array(cameBy.length)
  for (let start = 0; start < cameBy.length; start++) {
    let node = start
    while (walkOf[node] === 0) {
      walkOf[node] = start + 1
      const arc = cameBy[node]
      if (arc === undefined) break
      node = arc.from
    }
    if (walkOf[node] === start + 1 && cameBy[node] !== undefined) return aroundFrom(node, cameBy)
  }
  return null
}

function aroundFrom<A extends Arc>(start: number, cameBy: readonly (A | undefined)[]): A[] {
  const arcs: A[] = []
  for (let arc = cameBy[start]; arc !== undefined; arc = cameBy[arc.from]) {
    arcs.push(arc)
    if (arc.from === start) break
  }
  return arcs
}
