import { MARK_BEGIN, MARK_END, shortened } from './marks.ts'

/** Words to look for in short texts: all must be there, in any place, case and with any accents. */
export type WantedWords = readonly string[]

export function wantedWords(query: string): WantedWords {
  return query
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => folded(word).text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** The text around the first match with every match marked, or null when one of the words is missing. */
export function markedSnippet(text: string, words: WantedWords): string | null {
  const composed = text.normalize('NFC')
  const { text: plain, places } = folded(composed)
  if (words.length === 0 || !words.every((word) => plain.includes(word))) return null
  const spans = words.flatMap((word) => occurrences(plain, word)).toSorted((a, b) => a[0] - b[0])
  return shortened(marked(composed, joined(spans), places))
}

type Span = readonly [begin: number, end: number]

/** What letters have in common whatever their case, accents and form; `places` leads back to the text. */
function folded(text: string): { readonly text: string; readonly places: readonly number[] } {
  let plain = ''
  const places: number[] = []
  let place = 0
  for (const letter of text) {
    const fold = foldedLetter(letter)
    plain += fold
    for (let unit = 0; unit < fold.length; unit++) places.push(place)
    place += letter.length
  }
  return { text: plain, places: [...places, place] }
}

/** Korean syllables stay whole, and Japanese ones keep their voice: they are other letters without it. */
function foldedLetter(letter: string): string {
  return letter
    .normalize('NFKD')
    .replaceAll(/(?![\u3099\u309A])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
}

function occurrences(text: string, word: string): readonly Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length])
  return found
}

/** Spans that touch or overlap are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const [begin, end] of spans) {
    const last = found.at(-1)
    if (last !== undefined && begin <= last[1])
      found[found.length - 1] = [last[0], Math.max(last[1], end)]
    else found.push([begin, end])
  }
  return found
}

function marked(text: string, spans: readonly Span[], places: readonly number[]): string {
  const at = (index: number): number => places[index] ?? text.length
  let result = ''
  let done = 0
  for (const [begin, end] of spans) {
    result += `${text.slice(done, at(begin))}${MARK_BEGIN}${text.slice(at(begin), at(end))}${MARK_END}`
    done = at(end)
  }
  return result + text.slice(done)
}
