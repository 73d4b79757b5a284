/** A match in a snippet stands between these two. */
export const MARK_BEGIN = '\u0002'
export const MARK_END = '\u0003'

const BEFORE = 48
const WHOLE = 168

/**
 * The words around the first match, short enough to be read whole, with an ellipsis where something was
 * left out. No mark is cut open, and what takes more room in print counts for more.
 */
export function shortened(marked: string): string {
  const plain = marked.replaceAll(/\s+/g, ' ').trim()
  const first = Math.max(plain.indexOf(MARK_BEGIN), 0)
  const begin = beginBefore(plain, first)
  const end = endAfter(plain, begin, plain.indexOf(MARK_END, first) + 1)
  const text = plain.slice(begin, end)
  const open = text.lastIndexOf(MARK_BEGIN) > text.lastIndexOf(MARK_END)
  const before = begin > 0 && !text.startsWith('…') ? '…' : ''
  const after = end < plain.length && !text.endsWith('…') ? '…' : ''
  return `${before}${text.trim()}${open ? MARK_END : ''}${after}`
}

/** At the beginning of a word, if there is one near. */
function beginBefore(text: string, first: number): number {
  let [place, room] = [first, BEFORE]
  while (place > 0 && room > 0) room -= widthOf(text.charAt(--place))
  if (place === 0) return 0
  const space = text.indexOf(' ', place)
  return space === -1 || space > first ? place : space + 1
}

/** At the end of a word, if there is one near; never before the first match has ended. */
function endAfter(text: string, begin: number, least: number): number {
  let [place, room] = [begin, WHOLE]
  while (place < text.length && room > 0) room -= widthOf(text.charAt(place++))
  if (place === text.length) return place
  const space = text.lastIndexOf(' ', place)
  const end = space > begin + (place - begin) / 2 ? space : place
  return Math.max(end, least)
}

/** Letters of the East Asian scripts are twice as wide as others. */
function widthOf(letter: string): number {
  return /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/.test(letter) ? 2 : 1
}

/** The longest of the marked passages, without its marks; empty when nothing is marked. */
export function longestMatch(marked: string): string {
  const pattern = new RegExp(`${MARK_BEGIN}([^${MARK_END}]*)${MARK_END}`, 'g')
  const found = [...marked.matchAll(pattern)].map(([, match = '']) => match)
  return found.toSorted((a, b) => b.length - a.length)[0] ?? ''
}
