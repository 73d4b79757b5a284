const BEFORE = 32
const AFTER = 96

/**
 * The words around a match, which stands between U+0002 and U+0003 near the beginning, so that it is
 * seen however little room there is.
 */
export function snippetOf(text: string, at: number, length: number): string {
  const end = at + length
  const before = text.slice(Math.max(0, at - BEFORE), at)
  const after = text.slice(end, end + AFTER)
  const head = at > BEFORE ? `…${fromWord(before)}` : before
  const tail = end + AFTER < text.length ? `${toWord(after)}…` : after
  return `${head}\u0002${text.slice(at, end)}\u0003${tail}`
    .replaceAll(/\s+/gu, ' ')
    .toWellFormed()
    .normalize('NFC')
    .trim()
}

/** Without the part of a word, or of a letter, that stands at the edge. */
function fromWord(text: string): string {
  return text.replace(/^\S{0,12}\s/u, '').replace(/^\p{M}+/u, '')
}

function toWord(text: string): string {
  return text.replace(/\s\S{0,12}$/u, '')
}
