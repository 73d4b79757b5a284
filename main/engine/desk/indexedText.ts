/** Written between characters that are words by themselves; takes no room on a screen. */
const WORD_BREAK = '\u200B'

/** Scripts written without spaces, or, as Korean, searched by parts of words; and their length mark. */
const EACH_A_WORD =
  /(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u30FC])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u30FC])/gu

/** Control characters, which mark matches in snippets, and hyphens that show only at a line's end. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u00AD\u200B]/g

/**
 * A page's text as it is indexed: compatibility forms composed (full-width letters, half-width kana,
 * ligatures and separate Korean letters are what they look like), and every character of the East Asian
 * scripts a word of its own, so that any part of a word is found.
 */
export function indexedText(text: string): string {
  return text.normalize('NFKC').replaceAll(UNSEEN, '').replaceAll(EACH_A_WORD, WORD_BREAK)
}

/** Indexed text as it is read. */
export function readableText(indexed: string): string {
  return indexed.replaceAll(WORD_BREAK, '')
}

/**
 * What the juror typed as an FTS5 query: every word must be on the page, the last letters of a word may
 * be missing. Null when there is nothing to search for.
 */
export function searchExpression(query: string): string | null {
  const phrases = query
    .normalize('NFKC')
    .split(/\s+/)
    .map((word) =>
      indexedText(word)
        .split(/[^\p{L}\p{N}\p{M}]+/u)
        .filter(Boolean),
    )
    .filter((words) => words.length > 0)
  if (phrases.length === 0) return null
  return phrases.map((words) => `"${words.join(' ')}"*`).join(' ')
}
