import type { Sha256 } from '../../../shared/model/ids.ts'
import { EMPTY_ROOT, nodeHash } from './treeHash.ts'

/**
 * A Merkle tree of RFC 6962 over the hashes of its leaves. Level n holds the hashes of the full subtrees of
 * 2^n leaves, from the left; all others are made of at most one of each level.
 */
export type MerkleTree = { readonly levels: readonly (readonly Sha256[])[] }

export function merkleTree(leaves: readonly Sha256[]): MerkleTree {
  const levels = [leaves]
  let level = leaves
  while (level.length > 1) {
    level = pairsOf(level)
    levels.push(level)
  }
  return { levels }
}

/** One without a neighbour is part of no full subtree. */
function pairsOf(level: readonly Sha256[]): readonly Sha256[] {
  const pairs: Sha256[] = []
  for (let place = 0; place + 1 < level.length; place += 2) {
    pairs.push(nodeHash(at(level, place), at(level, place + 1)))
  }
  return pairs
}

export function treeSize({ levels }: MerkleTree): number {
  return levels[0]?.length ?? 0
}

/** The root of the first `size` leaves, all of them when it is not given. */
export function treeRoot(tree: MerkleTree, size: number = treeSize(tree)): Sha256 {
  demand(size >= 0 && size <= treeSize(tree))
  return size === 0 ? EMPTY_ROOT : subtree(tree, 0, size)
}

/** RFC 6962, 2.1.1: the hashes that lead from the leaf at `place`, counted from 0, to the root. */
export function inclusionProof(
  tree: MerkleTree,
  place: number,
  size: number = treeSize(tree),
): readonly Sha256[] {
  demand(place >= 0 && place < size && size <= treeSize(tree))
  return pathTo(tree, place, 0, size)
}

/** RFC 6962, 2.1.2: what shows that the first `earlier` leaves are still those of the tree of `size`. */
export function consistencyProof(
  tree: MerkleTree,
  earlier: number,
  size: number = treeSize(tree),
): readonly Sha256[] {
  demand(earlier >= 0 && earlier <= size && size <= treeSize(tree))
  if (earlier === 0 || earlier === size) return []
  return sharedNodes(tree, earlier, 0, size, true)
}

function pathTo(tree: MerkleTree, place: number, from: number, count: number): readonly Sha256[] {
  if (count === 1) return []
  const left = leftOf(count)
  if (place < left)
    return [...pathTo(tree, place, from, left), subtree(tree, from + left, count - left)]
  const right = pathTo(tree, place - left, from + left, count - left)
  return [...right, subtree(tree, from, left)]
}

/** `isKnown`: the subtree begins the earlier tree, whose root who checks has already. */
function sharedNodes(
  tree: MerkleTree,
  earlier: number,
  from: number,
  count: number,
  isKnown: boolean,
): readonly Sha256[] {
  if (earlier === count) return isKnown ? [] : [subtree(tree, from, count)]
  const left = leftOf(count)
  if (earlier <= left) {
    const within = sharedNodes(tree, earlier, from, left, isKnown)
    return [...within, subtree(tree, from + left, count - left)]
  }
  const within = sharedNodes(tree, earlier - left, from + left, count - left, false)
  return [...within, subtree(tree, from, left)]
}

function subtree(tree: MerkleTree, from: number, count: number): Sha256 {
  const level = Math.log2(count)
  if (Number.isInteger(level)) return at(tree.levels[level] ?? [], from / count)
  const left = leftOf(count)
  return nodeHash(subtree(tree, from, left), subtree(tree, from + left, count - left))
}

/** The largest power of two below `count`, which is at least 2. */
function leftOf(count: number): number {
  let left = 1
  while (left * 2 < count) left *= 2
  return left
}

function at(level: readonly Sha256[], place: number): Sha256 {
  const hash = level[place]
  if (hash === undefined) throw new RangeError(`the tree has no subtree ${place} of this size`)
  return hash
}

function demand(isWithin: boolean): void {
  if (!isWithin) throw new RangeError('the tree has no such leaf or size')
}
