/** A piece of a line that runs one way; its letters stand in the order in which they are read. */
export type Segment = { readonly text: string; readonly rightToLeft: boolean }

type Kind = 'left' | 'right' | 'digit' | 'neutral'

/** Even levels run to the right, odd ones to the left; none is deeper than a number in an Arabic name. */
type Level = 0 | 1 | 2

/**
 * The pieces of a line from its left end to its right one: what the Unicode bidirectional algorithm makes of a line
 * without embeddings, such as names and titles are. The line runs as its first letter does.
 */
export function visualOrder(text: string): readonly Segment[] {
  const characters = Array.from(text)
  const kinds = kindsOf(characters)
  if (!kinds.includes('right')) return [{ text, rightToLeft: false }]
  const levels = levelsOf(kinds, kinds.find(isStrong) === 'right' ? 1 : 0)
  return reordered(grouped(characters, levels)).map(({ level, text: piece }) => ({
    text: piece,
    rightToLeft: level === 1,
  }))
}

/** A mark goes with what it stands on. */
function kindsOf(characters: readonly string[]): readonly Kind[] {
  const kinds: Kind[] = []
  for (const character of characters) {
    const isMark = /^[\p{M}\u200C\u200D]$/u.test(character)
    kinds.push((isMark ? kinds.at(-1) : undefined) ?? kindOf(character))
  }
  return kinds.map((kind, place) => {
    const isInNumber = kinds[place - 1] === 'digit' && kinds[place + 1] === 'digit'
    return isInNumber && /^[.,:/]$/.test(characters[place] ?? '') ? 'digit' : kind
  })
}

function kindOf(character: string): Kind {
  if (/\p{Nd}/u.test(character)) return 'digit'
  if (/^[\p{sc=Arab}\p{sc=Hebr}]$/u.test(character)) return 'right'
  return /\p{L}/u.test(character) ? 'left' : 'neutral'
}

function isStrong(kind: Kind): boolean {
  return kind === 'left' || kind === 'right'
}

function levelsOf(kinds: readonly Kind[], base: 0 | 1): readonly Level[] {
  const start = base === 1 ? 'right' : 'left'
  const spoken = withNumbers(kinds, start)
  return spoken.map((kind, place) => {
    if (kind === 'neutral') {
      const sides = [spoken.slice(0, place).findLast(isSpoken), spoken.slice(place).find(isSpoken)]
      const [before, after] = sides.map((side = start) => side !== 'left')
      return before !== after ? base : levelOf(before === true ? 'right' : 'left', base)
    }
    return levelOf(kind, base)
  })
}

function isSpoken(kind: Kind): boolean {
  return kind !== 'neutral'
}

function levelOf(kind: Exclude<Kind, 'neutral'>, base: 0 | 1): Level {
  if (kind === 'right') return 1
  return kind === 'left' && base === 0 ? 0 : 2
}

/** A number goes with the letters before it; among letters that run to the left it stays one of its own. */
function withNumbers(kinds: readonly Kind[], start: 'left' | 'right'): readonly Kind[] {
  return kinds.map((kind, place) => {
    if (kind !== 'digit') return kind
    const before = kinds.slice(0, place).findLast(isStrong) ?? start
    return before === 'left' ? 'left' : 'digit'
  })
}

type Group = { readonly level: Level; readonly text: string }

function grouped(characters: readonly string[], levels: readonly Level[]): readonly Group[] {
  const groups: { level: Level; text: string }[] = []
  characters.forEach((character, place) => {
    const level = levels[place] ?? 0
    const last = groups.at(-1)
    if (last?.level === level) last.text += character
    else groups.push({ level, text: character })
  })
  return groups
}

/** From the highest level down, each stretch of at least that level is turned round. */
function reordered(groups: readonly Group[]): readonly Group[] {
  return [2, 1].reduce(turnedFrom, groups)
}

function turnedFrom(groups: readonly Group[], level: number): readonly Group[] {
  const turned: Group[] = []
  let stretch: Group[] = []
  for (const group of groups) {
    if (group.level >= level) stretch = [group, ...stretch]
    else {
      turned.push(...stretch, group)
      stretch = []
    }
  }
  return [...turned, ...stretch]
}

const pairs = '()[]{}<>«»'
const mirrors = new Map(
  Array.from(pairs, (one, place) => [one, pairs[place % 2 === 0 ? place + 1 : place - 1] ?? one]),
)

/** Letters that know nothing of directions, as they are drawn from the left within a text that runs to the left. */
export function turnedRound(text: string): string {
  return Array.from(text, (one) => mirrors.get(one) ?? one)
    .toReversed()
    .join('')
}
