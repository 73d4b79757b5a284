import { isDeepStrictEqual } from 'node:util'
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Scalar,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { matched } from './matched.ts'
import { newNode } from './newNode.ts'

/**
 * Changes a YAML document so that it says `target`, where it said `before`: what is the same in both is left as it
 * is written, and a node that only changes its value keeps its comments, quotes and place.
 */
export function mergeValue(document: Document, before: unknown, target: unknown): void {
  document.contents = merged(document, document.contents, before, target, '')
}

function merged(
  document: Document,
  node: unknown,
  before: unknown,
  target: unknown,
  key: string,
): Node {
  if (isNode(node) && isDeepStrictEqual(before, target)) return node
  const own = isAlias(node) ? ownCopy(document, node) : node
  if (isMap(own) && isMembers(target) && isMembers(before)) {
    mergeMap(document, own, before, target)
    return own
  }
  if (isSeq(own) && Array.isArray(target) && Array.isArray(before)) {
    mergeSeq(document, own, before, target, key)
    return own
  }
  if (isScalar(own) && !isMembers(target) && !Array.isArray(target)) {
    if (typeof target === 'string' && target.includes('\n') && own.type !== Scalar.BLOCK_FOLDED) {
      own.type = Scalar.BLOCK_LITERAL
    }
    own.value = target
    return own
  }
  return inPlaceOf(own, newNode(document, target, key))
}

/** What an alias stands for, written out, so that a change of it here changes nothing elsewhere. */
function ownCopy(document: Document, alias: Node): unknown {
  const copy: unknown = isAlias(alias) ? alias.resolve(document)?.clone() : alias
  if (isNode(copy) && !isAlias(copy)) delete copy.anchor
  return copy
}

/** Another kind of value keeps the comments of the one before it. */
function inPlaceOf(old: unknown, node: Node): Node {
  if (!isNode(old)) return node
  node.commentBefore = old.commentBefore ?? null
  node.comment = old.comment ?? null
  return node
}

function mergeMap(document: Document, map: YAMLMap, before: Members, target: Members): void {
  const keys = Object.keys(target).filter((key) => target[key] !== undefined)
  map.items = map.items.filter((pair) => keys.includes(keyOf(pair)) || !(keyOf(pair) in before))
  keys.forEach((key, place) => {
    const pair = map.items.find((item) => keyOf(item) === key)
    const [was, is] = [before[key], target[key]]
    if (pair !== undefined) pair.value = merged(document, pair.value, was, is, key)
    else if (!isDeepStrictEqual(was, is)) {
      const node = document.createPair(key, newNode(document, is, key))
      map.items.splice(placeAfter(map, keys.slice(0, place)), 0, node)
    }
  })
}

/** Behind the last of the members that stand before it where the format is told. */
function placeAfter(map: YAMLMap, earlier: readonly string[]): number {
  return map.items.findLastIndex((pair) => earlier.includes(keyOf(pair))) + 1
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function mergeSeq(
  document: Document,
  seq: YAMLSeq,
  before: readonly unknown[],
  target: readonly unknown[],
  key: string,
): void {
  const nodes = seq.items
  const first = nodes[0]
  const spaced = nodes.slice(1).some((node) => isNode(node) && node.spaceBefore === true)
  if (nodes.length === 0) seq.flow = !target.some(isMembers)
  seq.items = matched(before, target).map((from, place) => {
    const node = from === null ? undefined : nodes[from]
    const was = from === null ? undefined : before[from]
    return node === undefined
      ? newNode(document, target[place], key)
      : merged(document, node, was, target[place], key)
  })
  seq.items.forEach((node, place) => {
    if (isNode(node) && node !== first) node.spaceBefore = spaced && place > 0
    else if (isNode(node) && place > 0) node.spaceBefore = spaced
  })
}

type Members = Readonly<Record<string, unknown>>

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
