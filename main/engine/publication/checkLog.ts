import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { HiddenLine, LogLine, type Publication } from '../../../shared/format/publication.ts'
import { Sha256 } from '../../../shared/model/ids.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import { sha256 } from '../files/sha256.ts'
import { merkleTree, treeRoot } from '../transparency/merkleTree.ts'
import { leafHash } from '../transparency/treeHash.ts'
import { type Contents, publishedNames } from './contents.ts'

type Line = { readonly text: string; readonly leaf: Sha256; readonly told: LogLine | null }

const FILE = publishedNames.log
const NOTHING = '0'.repeat(64)

/**
 * Every line that is told fits those around it, the root over all lines is the one that was signed, and the log ends with
 * what was published: the score files that counted, in the order of their digests.
 */
export function checkLog(
  { log, naming }: Publication,
  { sheets, source, textOf }: Contents,
  problems: Problems,
): void {
  const text = textOf(FILE)
  if (text === null) return
  const lines = linesOf(text, problems)
  if (lines === null) return
  checkChain(lines, naming, problems)
  const root = treeRoot(merkleTree(lines.map(({ leaf }) => leaf)))
  if (lines.length !== log.size || root !== log.root)
    problems.add('log-root', FILE, { found: root, follows: log.root })
  if (source === null) return
  const counted = sheets
    .map(({ published }) => ({ sha256: published.sha256, tracker: published.tracker }))
    .toSorted((a, b) => textOrder(a.sha256, b.sha256))
  checkCounted(lines, counted, problems)
}

function linesOf(text: string, problems: Problems): readonly Line[] | null {
  const lines = text.split('\n')
  if (lines.pop() !== '') {
    problems.add('shape', FILE)
    return null
  }
  const read = lines.map(lineOf)
  const bad = read.indexOf(null)
  if (bad >= 0) problems.add('log-line', FILE, { where: String(bad + 1) })
  return bad >= 0 ? null : read.filter((line) => line !== null)
}

function lineOf(text: string): Line | null {
  const value = jsonOf(text)
  const hidden = HiddenLine.safeParse(value)
  if (hidden.success) return { text, leaf: hidden.data.leaf, told: null }
  const told = LogLine.safeParse(value)
  if (!told.success || canonicalJson(told.data) !== text) return null
  return { text, leaf: leafHash(text), told: told.data }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** In a named publication nothing is hidden; what is told names the line before it. */
function checkChain(
  lines: readonly Line[],
  naming: Publication['naming'],
  problems: Problems,
): void {
  lines.forEach(({ told }, place) => {
    const before = lines[place - 1]
    const known = before === undefined || before.told !== null
    const previous = before === undefined ? NOTHING : sha256(before.text).toString('hex')
    const isHidden = told === null && naming === 'named'
    const isPlaced = told === null || told.sequence === place + 1
    const follows = told === null || !known || told.previous === previous
    if (isHidden || !isPlaced || !follows)
      problems.add('log-line', FILE, { where: String(place + 1) })
  })
}

type Counted = { readonly sha256: string; readonly tracker: string }

function checkCounted(
  lines: readonly Line[],
  counted: readonly Counted[],
  problems: Problems,
): void {
  const last = lines.at(-1)?.told
  if (last?.act !== 'published')
    problems.add('log-counted', FILE, { where: String(lines.length), follows: 'published' })
  const own = lines.slice(-1 - counted.length, -1)
  const found = own.map(({ told }) => (told?.act === COUNTED ? canonicalJson(told.details) : ''))
  counted.forEach((file, place) => {
    if (found[place] !== canonicalJson(file))
      problems.add('log-counted', FILE, {
        where: String(lines.length - counted.length + place),
        follows: file.tracker,
      })
  })
  const before = lines.at(-2 - counted.length)?.told
  if (before?.act === COUNTED) problems.add('log-counted', FILE, { where: String(before.sequence) })
}

const COUNTED = 'score-file-counted'
