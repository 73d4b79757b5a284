import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml'
import { finding, type KnownFinding } from '../../../../shared/findings.ts'

export type YamlPath = readonly (string | number)[]

/** A YAML text as a value, and the line of every place in it. */
export type YamlText = {
  readonly findings: readonly KnownFinding[]
  readonly value: () => unknown
  /** The line of the value at a path, or of the nearest thing around it that is there. */
  readonly lineOf: (path: YamlPath) => number
  /** The line of a map's member, the key itself. */
  readonly lineOfKey: (path: YamlPath, key: string) => number
  /** Takes a plain scalar such as 2026 as the text it is written as; false when it is text already. */
  readonly takeAsText: (path: YamlPath) => boolean
}

export function parseYaml(file: string, text: string): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => Math.max(lines.linePos(offset).line, 1)
  const problems = [...document.errors, ...document.warnings]
  const lineOfNode = (node: Node | undefined): number => lineAt(node?.range?.[0] ?? 0)
  const broken = problems.map(({ pos, message }) =>
    finding('error', { file, line: lineAt(pos[0]) }, 'YAML_BROKEN', { problem: message }),
  )
  return {
    findings: broken.length > 0 ? broken : aliasFindings(file, document),
    value: () => document.toJS({ maxAliasCount: 100 }) as unknown,
    lineOf: (path) => lineOfNode(nearest(document, path)),
    lineOfKey: (path, key) => lineOfNode(keyNode(document, path, key) ?? nearest(document, path)),
    takeAsText: (path) => takeAsText(nodeAt(document, path)),
  }
}

/** An alias of nothing, or one that grows without end, shows only when the value is made. */
function aliasFindings(file: string, document: Document): readonly KnownFinding[] {
  try {
    document.toJS({ maxAliasCount: 100 })
    return []
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return [finding('error', { file, line: 1 }, 'YAML_BROKEN', { problem: error.message })]
  }
}

function nodeAt(document: Document, path: YamlPath): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (isAlias(node)) return node.resolve(document)
  return isNode(node) ? node : undefined
}

function nearest(document: Document, path: YamlPath): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document, path.slice(0, length))
    if (node !== undefined) return node
  }
  return undefined
}

function keyNode(document: Document, path: YamlPath, key: string): Node | undefined {
  const map = nodeAt(document, path)
  if (!isMap(map)) return undefined
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key)
  return isNode(pair?.key) ? pair.key : undefined
}

function takeAsText(node: Node | undefined): boolean {
  if (!isScalar(node) || node.source === undefined) return false
  if (typeof node.value !== 'number' && typeof node.value !== 'boolean') return false
  node.value = node.source
  return true
}
