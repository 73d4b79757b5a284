import { isDeepStrictEqual } from 'node:util'
import { isCollection, isScalar, Scalar, visit, type Document, type Node } from 'yaml'

/** What the format takes for granted, and nobody writes. */
const granted: Readonly<Record<string, unknown>> = {
  description: '',
  guidance: '',
  notApplicable: false,
  subcriteria: [],
  requiredDocuments: [],
  blind: false,
  minimumLength: 0,
  maximumLength: 4000,
}

/** Short maps of a few figures, which read best on one line. */
const onOneLine: ReadonlySet<string> = new Set(['scale', 'comment', 'overallComment'])

/** A value as a person would write it: without what is taken for granted, scales and comment rules on one line. */
export function newNode(document: Document, value: unknown, key: string): Node {
  const node = document.createNode(written(value, key), { aliasDuplicateObjects: false })
  visit(node, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) {
        scalar.type = Scalar.BLOCK_LITERAL
      }
    },
    Pair: (_, pair) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      if (isCollection(pair.value) && onOneLine.has(name)) pair.value.flow = true
    },
  })
  if (isCollection(node) && onOneLine.has(key)) node.flow = true
  return node
}

function written(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((element) => written(element, key))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(
    ([name, member]) =>
      member !== undefined &&
      !(name in granted && isDeepStrictEqual(member, granted[name])) &&
      !(key === 'subcriteria' && name === 'weight' && member === 1),
  )
  return Object.fromEntries(members.map(([name, member]) => [name, written(member, name)]))
}
