/** Quotation marks, dashes and fractions that people type plainly. */
const PLAIN = new Map([
  ['\u2010', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201A', "'"],
  ['\u201B', "'"],
  ['\u201C', '"'],
  ['\u201D', '"'],
  ['\u201E', '"'],
  ['\u201F', '"'],
  ['\u00BC', '1/4'],
  ['\u00BD', '1/2'],
  ['\u00BE', '3/4'],
])
const PLAINLY = /[\u2010\u2018-\u201F\u00BC-\u00BE]/g

/** A word that a line's end broke is whole again; other line ends are spaces, and none in Chinese or Japanese. */
const BROKEN_WORD = /(?<=\p{Ll}\p{M}*)-\n(?=\p{Ll})|(?<=\p{Lu}\p{M}*)-\n(?=\p{L})/gu
const UNSPACED_END = /(?<=[\p{Ideographic}\u3040-\u30FF\u3099\u309A]|\S-)\n/gu

/**
 * A page's text as the reader's own find sees it (pdf.js with letter case and accents ignored): letters
 * are taken apart from their accents, lines are joined.
 */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(PLAINLY, (letter) => PLAIN.get(letter) ?? letter)
    .replaceAll(BROKEN_WORD, '')
    .replaceAll(UNSPACED_END, '')
    .replaceAll('\n', ' ')
}

/** Marks without which a letter is another letter: Japanese voicing, vowel signs of Indic scripts and so on. */
const MARKS_THAT_COUNT =
  /[\u3099\u309A\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0C56\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F71-\u0F75\u0F7A-\u0F7D\u0F80\u0F84\u1039\u103A\u1714\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA82C\uA8C4\uA953\uA9C0\uAAF6\uABED]/

const PIECES = /(?<symbol>[+^$|]|\p{P}+)|(?<space>\s+)|(?<mark>\p{M})|(?<letter>\p{L})/gu

/**
 * What the juror typed as an expression on folded text: any case, any accents, any number of spaces,
 * and spaces or none around punctuation. Null when there is nothing to find.
 */
export function patternOf(query: string): RegExp | null {
  const folded = foldedText(query.normalize('NFKC'))
  const source = folded.replaceAll(PIECES, (piece: string, ...rest: unknown[]) => {
    const { symbol, space, mark, letter } = rest.at(-1) as Readonly<Record<string, string>>
    if (symbol !== undefined) return spacedSymbol(symbol, folded)
    if (space !== undefined) return '[ ]+'
    if (mark !== undefined) return MARKS_THAT_COUNT.test(mark) ? mark : ''
    return letter === undefined ? piece : String.raw`${letter}\p{M}*`
  })
  return source === '' ? null : new RegExp(spacesJoined(source), 'giu')
}

function spacedSymbol(symbol: string, query: string): string {
  const escaped = symbol.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  if (symbol === query) return escaped
  if (query.startsWith(symbol)) return `${escaped}[ ]*`
  return query.endsWith(symbol) ? `[ ]*${escaped}` : `[ ]*${escaped}[ ]*`
}

/** Neighbouring spaces as one expression; a query that begins with a space begins where a run of them ends. */
function spacesJoined(source: string): string {
  const joined = source
    .replace(/\[ \]\*$/, '')
    .replaceAll(/(?:\[ \][*+]){2,}/g, (spaces) => `[ ]{${spaces.split('+').length - 1},}`)
  return joined.startsWith('[ ]') ? `(?:(?<![ ])|(?![ ]{2}))${joined}` : joined
}
