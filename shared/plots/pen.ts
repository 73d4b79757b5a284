/** How wide a text is at a size, in pixels; each renderer measures with the font that it draws with. */
export type Measure = (text: string, size: number, strong: boolean) => number

/** The text, or as much of it as fits, with an ellipsis; nothing where not even that fits. */
export function fitted(
  measure: Measure,
  words: string,
  width: number,
  size = 12,
  strong = false,
): string {
  if (measure(words, size, strong) <= width) return words
  const letters = Array.from(words)
  let [fits, fails] = [0, letters.length]
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2)
    if (measure(shortened(letters, middle), size, strong) <= width) fits = middle
    else fails = middle
  }
  return fits === 0 ? '' : shortened(letters, fits)
}

function shortened(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`
}

/** The text in at most `most` lines no wider than `width`, broken between words; the last one is cut. */
export function wrapped(
  measure: Measure,
  words: string,
  width: number,
  most: number,
  size = 12,
): readonly string[] {
  const lines: string[] = []
  const rest = words.split(' ')
  while (rest.length > 0 && lines.length < most - 1) {
    let line = rest.shift() ?? ''
    while (rest[0] !== undefined && measure(`${line} ${rest[0]}`, size, false) <= width) {
      line += ` ${rest.shift() ?? ''}`
    }
    lines.push(fitted(measure, line, width, size))
  }
  return rest.length === 0 ? lines : [...lines, fitted(measure, rest.join(' '), width, size)]
}
