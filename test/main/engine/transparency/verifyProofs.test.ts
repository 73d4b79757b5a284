import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  consistencyProof,
  inclusionProof,
  merkleTree,
  treeRoot,
} from '../../../../main/engine/transparency/merkleTree.ts'
import { EMPTY_ROOT, leafHash } from '../../../../main/engine/transparency/treeHash.ts'
import {
  verifyConsistency,
  verifyInclusion,
} from '../../../../main/engine/transparency/verifyProofs.ts'
import type { TreeHead } from '../../../../shared/format/treeHead.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import vectors from '../../../vectors/rfc6962.json' with { type: 'json' }

type Path = readonly Sha256[]

const stranger = leafHash('of another tree')
const many = Array.from({ length: 130 }, (_, place) => leafHash(String(place)))

function headOf(leaves: Path): TreeHead {
  return { size: leaves.length, root: treeRoot(merkleTree(leaves)) }
}

/** A path with one bit of one hash turned, one hash more or less anywhere, or two in each other's place. */
function spoiledPaths(path: Path): readonly Path[] {
  return [
    ...path.map((_, place) => path.with(place, flipped(path[place]))),
    ...path.map((_, place) => path.toSpliced(place, 1)),
    ...[...path, stranger].map((_, place) => path.toSpliced(place, 0, stranger)),
    ...path
      .slice(1)
      .map((hash, place) => path.with(place, hash).with(place + 1, path[place] ?? hash)),
  ]
}

function flipped(hash: Sha256 | undefined): Sha256 {
  const bytes = Buffer.from(hash ?? '', 'hex')
  bytes[0] = (bytes[0] ?? 0) ^ 8
  return Sha256.parse(bytes.toString('hex'))
}

test('the proofs of the reference implementation hold', () => {
  const leaves = vectors.leaves.map((hex) => leafHash(Buffer.from(hex, 'hex')))
  const roots = vectors.roots.map((root) => Sha256.parse(root))
  const head = (size: number): TreeHead => ({ size, root: roots[size] ?? EMPTY_ROOT })
  const included = vectors.inclusion.map(({ place, size, path }) =>
    verifyInclusion({
      leaf: leaves[place] ?? stranger,
      place,
      head: head(size),
      path: path.map((hash) => Sha256.parse(hash)),
    }),
  )
  const consistent = vectors.consistency.map(({ earlier, later, path }) =>
    verifyConsistency({
      earlier: head(earlier),
      later: head(later),
      path: path.map((hash) => Sha256.parse(hash)),
    }),
  )
  expect([...included, ...consistent]).toEqual([...included, ...consistent].map(() => true))
})

test('every leaf of every size is proved, and no mutated proof is', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 130 }), fc.nat())
  fc.assert(
    fc.property(sizes, ([size, any]) => {
      const leaves = many.slice(0, size)
      const place = any % size
      const proof = {
        leaf: leaves[place] ?? stranger,
        place,
        head: headOf(leaves),
        path: inclusionProof(merkleTree(leaves), place),
      }
      const { head, path } = proof
      const spoiled = [
        ...spoiledPaths(path).map((other) => ({ ...proof, path: other })),
        { ...proof, leaf: stranger },
        { ...proof, leaf: flipped(proof.leaf) },
        { ...proof, head: { ...head, root: stranger } },
        { ...proof, head: { ...head, root: EMPTY_ROOT } },
        { ...proof, head: { ...head, size: size * 2 } },
        { ...proof, head: { ...head, size: Math.floor(size / 2) } },
        ...[place - 1, place + 1, place ^ 2, place + 0.5, size, Number.NaN].map((other) => ({
          ...proof,
          place: other,
        })),
      ]
      expect(verifyInclusion(proof)).toBe(true)
      expect(spoiled.filter(verifyInclusion)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('every earlier log is shown to be the beginning of the later one, and no mutated proof shows it', () => {
  const sizes = fc.tuple(fc.integer({ min: 2, max: 130 }), fc.nat())
  fc.assert(
    fc.property(sizes, ([size, any]) => {
      const leaves = many.slice(0, size)
      const before = 1 + (any % (size - 1))
      const proof = {
        earlier: headOf(leaves.slice(0, before)),
        later: headOf(leaves),
        path: consistencyProof(merkleTree(leaves), before),
      }
      const { earlier, later, path } = proof
      const spoiled = [
        ...spoiledPaths(path).map((other) => ({ ...proof, path: other })),
        { ...proof, path: [] },
        { ...proof, earlier: { ...earlier, root: stranger } },
        { ...proof, later: { ...later, root: stranger } },
        {
          ...proof,
          earlier: { ...earlier, root: later.root },
          later: { ...later, root: earlier.root },
        },
        { ...proof, earlier: later, later: earlier },
        { ...proof, earlier: { ...earlier, size: before - 1 } },
        { ...proof, earlier: { ...earlier, size: before + 1 } },
        { ...proof, later: { ...later, size: size * 2 } },
        { ...proof, later: { ...later, size: Math.floor(size / 2) } },
      ]
      expect(verifyConsistency(proof)).toBe(true)
      expect(spoiled.filter(verifyConsistency)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('an empty log begins every log, and a log begins itself, with no proof at all', () => {
  const [nothing, later] = [headOf([]), headOf(many)]
  expect(verifyConsistency({ earlier: nothing, later, path: [] })).toBe(true)
  expect(verifyConsistency({ earlier: later, later, path: [] })).toBe(true)
  expect(verifyConsistency({ earlier: nothing, later, path: [stranger] })).toBe(false)
  expect(verifyConsistency({ earlier: later, later, path: [stranger] })).toBe(false)
  expect(verifyConsistency({ earlier: { size: 0, root: stranger }, later, path: [] })).toBe(false)
  const changed = { ...later, root: stranger }
  expect(verifyConsistency({ earlier: later, later: changed, path: [] })).toBe(false)
})
