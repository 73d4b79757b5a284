import { isDeepStrictEqual } from 'node:util'
import { isAlias, isNode, parseDocument, visit, type Document, type ToStringOptions } from 'yaml'
import type { KnownFinding } from '../../../../shared/findings.ts'
import { PrizeFile } from '../../../../shared/format/prizeFile.ts'
import { parsePrize } from '../prizeFolder/readPrize.ts'
import { keepLines } from './keepLines.ts'
import { mergeValue } from './mergeValue.ts'
import { writtenStyle } from './writtenStyle.ts'

export type EditedPrize =
  | { readonly kind: 'text'; readonly text: string }
  /** What would be wrong with the prize; nothing of it is written. */
  | { readonly kind: 'refused'; readonly findings: readonly KnownFinding[] }

/**
 * The text of a prize.yaml changed so that it says `target`, as `PrizeFile` would read it. Comments, order, quotes
 * and every line that has no part in the change stay as they are; so do the mark and the line ends.
 */
export function editPrizeText(raw: string, wanted: unknown): EditedPrize {
  const target = inOrder(wanted)
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lineEnd = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n'
  const text = raw.slice(mark.length).replaceAll(/\r\n?/g, '\n')
  const before = parsePrize(text)
  if (before.prize === null) return { kind: 'refused', findings: before.findings }
  if (isDeepStrictEqual(before.written.file, target)) return { kind: 'text', text: raw }
  const attempts = attemptsAt(text, before.written.file, target)
  const good = attempts.find((attempt) => says(attempt, target))
  if (good !== undefined) return { kind: 'text', text: mark + good.replaceAll('\n', lineEnd) }
  const read = parsePrize(attempts.at(-1) ?? text)
  if (read.prize === null) return { kind: 'refused', findings: read.findings }
  throw new Error('a prize.yaml could not be made to say what it should')
}

/** Only members with a value, in the order of the format, so that new ones come where a reader looks for them. */
function inOrder(wanted: unknown): unknown {
  const told: unknown = JSON.parse(JSON.stringify(wanted))
  const parsed = PrizeFile.safeParse(told)
  return parsed.success ? parsed.data : told
}

function says(text: string, target: unknown): boolean {
  const read = parsePrize(text)
  return read.prize !== null && isDeepStrictEqual(read.written.file, target)
}

/** The change that leaves most as it is comes first. */
function attemptsAt(text: string, before: unknown, target: unknown): readonly string[] {
  const style = writtenStyle(text)
  const shared = merged(parseDocument(text), style, before, target)
  const apart = merged(withoutAliases(parseDocument(text)), style, before, target)
  return [
    keepLines(text, shared.plain, shared.edited),
    shared.edited,
    keepLines(text, apart.plain, apart.edited),
    apart.edited,
  ]
}

function merged(
  document: Document,
  style: ToStringOptions,
  before: unknown,
  target: unknown,
): { readonly plain: string; readonly edited: string } {
  const plain = document.toString(style)
  mergeValue(document, before, target)
  return { plain, edited: document.toString(style) }
}

/** Where one place stands for several, a change of it would change them all: each gets its own words. */
function withoutAliases(document: Document): Document {
  visit(document, {
    Alias: (_, alias) => {
      const copy = alias.resolve(document)?.clone()
      return isNode(copy) && !isAlias(copy) ? copy : undefined
    },
  })
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) delete node.anchor
    },
  })
  return document
}
