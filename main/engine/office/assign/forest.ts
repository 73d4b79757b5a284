/** One juror reads one entry, both as numbers. */
export type Link = { readonly juror: number; readonly entry: number }

export type Forest = {
  /** Trees with at least one link. */
  readonly trees: number
  /** Links that no tree needs: taking one of them away takes nothing apart. */
  readonly chords: readonly Link[]
  /** A number that the links of one tree share. */
  readonly treeOf: (link: Link) => number
}

/** Grows a spanning forest of the juror–entry graph from the links, in their order. */
export function forest(jurors: number, links: readonly Link[]): Forest {
  const above = new Map<number, number>()
  const rootOf = (node: number): number => {
    let root = node
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
    if (root !== node) above.set(node, root)
    return root
  }
  const chords = links.filter(({ juror, entry }) => {
    const [a, b] = [rootOf(juror), rootOf(jurors + entry)]
    if (a !== b) above.set(a, b)
    return a === b
  })
  const treeOf = ({ juror }: Link): number => rootOf(juror)
  return { trees: new Set(links.map(treeOf)).size, chords, treeOf }
}
