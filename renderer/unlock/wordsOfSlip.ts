import { wordlist } from '@scure/bip39/wordlists/english.js'

const known: ReadonlySet<string> = new Set(wordlist)

/** How many words a slip has. */
export const slipLength = 6

/** What a passphrase as typed so far amounts to. */
export type TypedWords = {
  /** Words that are finished: something follows them. */
  readonly finished: readonly string[]
  /** The word being typed; empty after a space. */
  readonly begun: string
  /** Finished words that no slip has. */
  readonly unknown: readonly string[]
}

export function typedWords(text: string): TypedWords {
  const parts = text.toLowerCase().split(/\s+/)
  const finished = parts.slice(0, -1).filter((word) => word !== '')
  return {
    finished,
    begun: parts.at(-1) ?? '',
    unknown: finished.filter((word) => !known.has(word)),
  }
}

/** The number of words typed that a slip can have, the last one included once it is whole. */
export function wordCount({ finished, begun }: TypedWords): number {
  return finished.length + (known.has(begun) ? 1 : 0)
}

/** Words that the one being typed may become, at most `limit`; none before two letters. */
export function completions(begun: string, limit: number): readonly string[] {
  if (begun.length < 2 || known.has(begun)) return []
  return wordlist.filter((word) => word.startsWith(begun)).slice(0, limit)
}

/** The text with its last word completed and a space after it. */
export function withWord(text: string, word: string): string {
  return `${text.replace(/\S*$/, '')}${word} `
}

/** What is sent: one space between words, the last word completed when only one fits. */
export function passphraseOf(text: string): string {
  const { finished, begun } = typedWords(text)
  const [only, another] = completions(begun, 2)
  const last = another === undefined ? (only ?? begun) : begun
  return [...finished, last].filter((word) => word !== '').join(' ')
}
