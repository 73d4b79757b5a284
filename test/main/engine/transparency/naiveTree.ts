import { createHash } from 'node:crypto'
import { Sha256 } from '../../../../shared/model/ids.ts'

/** RFC 6962, 2.1, word by word over whole lists: slow, and written apart from the program's own. */
export function naiveRoot(leaves: readonly Sha256[]): Sha256 {
  if (leaves.length === 0) return Sha256.parse(createHash('sha256').digest('hex'))
  const [only, second] = leaves
  if (only !== undefined && second === undefined) return only
  const half = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1)
  const [left, right] = [naiveRoot(leaves.slice(0, half)), naiveRoot(leaves.slice(half))]
  const bytes = Buffer.from(`01${left}${right}`, 'hex')
  return Sha256.parse(createHash('sha256').update(bytes).digest('hex'))
}

/** RFC 6962, 2.1.1. */
export function naivePath(leaves: readonly Sha256[], place: number): readonly Sha256[] {
  if (leaves.length === 1) return []
  const half = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return place < half
    ? [...naivePath(left, place), naiveRoot(right)]
    : [...naivePath(right, place - half), naiveRoot(left)]
}

/** RFC 6962, 2.1.2. */
export function naiveConsistency(
  leaves: readonly Sha256[],
  earlier: number,
  isWhole = true,
): readonly Sha256[] {
  if (earlier === leaves.length) return isWhole ? [] : [naiveRoot(leaves)]
  const half = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return earlier <= half
    ? [...naiveConsistency(left, earlier, isWhole), naiveRoot(right)]
    : [...naiveConsistency(right, earlier - half, false), naiveRoot(left)]
}
