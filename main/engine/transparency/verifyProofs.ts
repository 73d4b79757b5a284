import type { TreeHead } from '../../../shared/format/treeHead.ts'
import type { Sha256 } from '../../../shared/model/ids.ts'
import { EMPTY_ROOT, nodeHash } from './treeHash.ts'

type Inclusion = {
  readonly leaf: Sha256
  /** Counted from 0. */
  readonly place: number
  readonly head: TreeHead
  readonly path: readonly Sha256[]
}

/** RFC 9162, 2.1.3.2: whether the leaf is the one at its place in the tree of this head. */
export function verifyInclusion({ leaf, place, head, path }: Inclusion): boolean {
  if (!isCount(place) || !isCount(head.size) || place >= head.size) return false
  let walk: Walk = { inner: place, last: head.size - 1 }
  let root = leaf
  for (const beside of path) {
    if (walk.last === 0) return false
    const isRight = comesFromRight(walk)
    root = isRight ? nodeHash(beside, root) : nodeHash(root, beside)
    walk = upFrom(walk)
  }
  return walk.last === 0 && root === head.root
}

type Consistency = {
  readonly earlier: TreeHead
  readonly later: TreeHead
  readonly path: readonly Sha256[]
}

/** RFC 9162, 2.1.4.2: whether the tree of the later head begins with all leaves of the earlier one. */
export function verifyConsistency({ earlier, later, path }: Consistency): boolean {
  if (!isCount(earlier.size) || !isCount(later.size) || earlier.size > later.size) return false
  if (earlier.size === later.size) return path.length === 0 && earlier.root === later.root
  if (earlier.size === 0) return path.length === 0 && earlier.root === EMPTY_ROOT
  if (path.length === 0) return false
  const isFull = Number.isInteger(Math.log2(earlier.size))
  const [first, ...rest] = isFull ? [earlier.root, ...path] : path
  return first !== undefined && leadsToBoth(first, rest, earlier, later)
}

function leadsToBoth(
  first: Sha256,
  path: readonly Sha256[],
  earlier: TreeHead,
  later: TreeHead,
): boolean {
  let walk: Walk = { inner: earlier.size - 1, last: later.size - 1 }
  while (isOdd(walk.inner)) walk = parentOf(walk)
  let [was, is] = [first, first]
  for (const beside of path) {
    if (walk.last === 0) return false
    if (comesFromRight(walk)) [was, is] = [nodeHash(beside, was), nodeHash(beside, is)]
    else is = nodeHash(is, beside)
    walk = upFrom(walk)
  }
  return walk.last === 0 && was === earlier.root && is === later.root
}

/** A node's place in its level, and that of the level's last node. */
type Walk = { readonly inner: number; readonly last: number }

function comesFromRight({ inner, last }: Walk): boolean {
  return isOdd(inner) || inner === last
}

/** The last node of a level without a neighbour goes up as it is, until it has one. */
function upFrom(walk: Walk): Walk {
  let at = walk
  if (comesFromRight(walk)) while (!isOdd(at.inner) && at.inner !== 0) at = parentOf(at)
  return parentOf(at)
}

function parentOf({ inner, last }: Walk): Walk {
  return { inner: Math.floor(inner / 2), last: Math.floor(last / 2) }
}

function isOdd(place: number): boolean {
  return place % 2 === 1
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0
}
