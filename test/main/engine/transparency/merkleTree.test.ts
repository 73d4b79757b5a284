import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  consistencyProof,
  inclusionProof,
  merkleTree,
  treeRoot,
  treeSize,
} from '../../../../main/engine/transparency/merkleTree.ts'
import { leafHash } from '../../../../main/engine/transparency/treeHash.ts'
import vectors from '../../../vectors/rfc6962.json' with { type: 'json' }
import { naiveConsistency, naivePath, naiveRoot } from './naiveTree.ts'

const leaves = vectors.leaves.map((hex) => leafHash(Buffer.from(hex, 'hex')))
const tree = merkleTree(leaves)
const many = Array.from({ length: 300 }, (_, place) => leafHash(String(place)))

test('the roots are those of the reference implementation, with no leaf and with up to eight', () => {
  expect(vectors.roots.map((_, size) => treeRoot(tree, size))).toEqual(vectors.roots)
  expect(vectors.roots.map((_, size) => treeRoot(merkleTree(leaves.slice(0, size))))).toEqual(
    vectors.roots,
  )
})

test('the inclusion proofs are those of the reference implementation', () => {
  const found = vectors.inclusion.map(({ place, size }) => inclusionProof(tree, place, size))
  expect(found).toEqual(vectors.inclusion.map(({ path }) => path))
})

test('the consistency proofs are those of the reference implementation', () => {
  const found = vectors.consistency.map(({ earlier, later }) =>
    consistencyProof(tree, earlier, later),
  )
  expect(found).toEqual(vectors.consistency.map(({ path }) => path))
})

test('trees of any size agree with the words of the RFC', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat())
  fc.assert(
    fc.property(sizes, ([size, one, other]) => {
      const part = many.slice(0, size)
      const [place, earlier] = [one % size, 1 + (other % size)]
      const whole = merkleTree(part)
      expect(treeSize(whole)).toBe(size)
      expect(treeRoot(whole)).toBe(naiveRoot(part))
      expect(inclusionProof(whole, place)).toEqual(naivePath(part, place))
      expect(consistencyProof(whole, earlier)).toEqual(naiveConsistency(part, earlier))
    }),
    { numRuns: 200 },
  )
})

test('no leaf, size or earlier tree that is not there is answered', () => {
  expect(() => inclusionProof(tree, 8)).toThrow(RangeError)
  expect(() => inclusionProof(tree, -1)).toThrow(RangeError)
  expect(() => inclusionProof(tree, 0, 9)).toThrow(RangeError)
  expect(() => consistencyProof(tree, 9)).toThrow(RangeError)
  expect(() => treeRoot(tree, 9)).toThrow(RangeError)
})

test('a hundred thousand lines are hashed in seconds, and proved in milliseconds', () => {
  const large = merkleTree(Array.from({ length: 100_000 }, (_, place) => leafHash(String(place))))
  const started = performance.now()
  for (let place = 0; place < 100_000; place += 1000) inclusionProof(large, place)
  expect(performance.now() - started).toBeLessThan(5000)
  expect(treeSize(large)).toBe(100_000)
})
