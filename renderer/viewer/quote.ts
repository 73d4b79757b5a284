const longest = 2000
const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const breakInCjk = new RegExp(String.raw`(?<=${cjk})\s*\n\s*(?=${cjk})`, 'gu')

/** Selected text as a quotation: one line, no control characters, at most 2000 characters. */
export function quoteOf(text: string): string {
  const line = text
    .normalize('NFC')
    .replaceAll(breakInCjk, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return line
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}
