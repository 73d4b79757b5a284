/** The most that spreadsheets take for the name of a page. */
const LONGEST = 31

/**
 * Names for pages, from a word and the title of a category each: without what page names must not hold,
 * short enough, and no two alike.
 */
export function pageNamer(): (word: string, title: string) => string {
  const taken = new Set<string>()
  return (word, title) => {
    const plain = `${word} ${title}`.replaceAll(/[[\]:*?/\\'\p{Cc}]/gu, ' ').replaceAll(/\s+/g, ' ')
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : ` ${number}`
      const name = cut(plain, LONGEST - end.length) + end
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}

/** Cuts between letters: half of a letter beyond U+FFFF would break the file. */
function cut(text: string, longest: number): string {
  let short = ''
  for (const letter of text) {
    if (short.length + letter.length > longest) break
    short += letter
  }
  return short.trim()
}
