import type { Face, Font } from './face.ts'

/** Text that one font draws. */
export type Run = { readonly font: Font; readonly text: string }

/** The text as it is printed: composed letters, plain spaces, nothing invisible but what keeps letters apart. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(invisible, '')
    .replaceAll(/[\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

/** Persian and Hindi write a word apart, or a letter joined, with two invisible characters. */
const invisible =
  /(?<![\p{sc=Arab}\p{sc=Deva}])[\u200C\u200D]|(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu

/** The characters of a printable text that no font of the face has, each once. */
export function unprintable(face: Face, text: string): string {
  const lacking = Array.from(text).filter((character) => fontOf(face, character) === undefined)
  return [...new Set(lacking)].join('')
}

/** Cuts a printable text where the font changes. A mark stays with the letter it stands on. */
export function runsOf(face: Face, text: string): readonly Run[] {
  const runs: { font: Font; text: string }[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const font = fontOf(face, character)
    if (font === undefined) throw new RangeError('a character that no font has')
    if (last !== undefined && (last.font === font || isMarkOf(last.font, character))) {
      last.text += character
    } else runs.push({ font, text: character })
  }
  return runs
}

function fontOf(face: Face, character: string): Font | undefined {
  return face.find((font) => font.has(character))
}

function isMarkOf(font: Font, character: string): boolean {
  return /^[\p{M}\u200C\u200D]$/u.test(character) && font.has(character)
}
