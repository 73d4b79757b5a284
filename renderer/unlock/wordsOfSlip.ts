import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js'

/** The lists keep Korean decomposed; a keyboard writes whole syllables. */
const list = [...english, ...korean.map((word) => word.normalize('NFC'))]
const known: ReadonlySet<string> = new Set(list)

/** Between words stands a space, or a hyphen as slips are printed. */
const gap = /[\s-]+/

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
  const parts = text.normalize('NFKC').toLowerCase().split(gap)
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

/** Words that the one being typed may become, at most `limit`; none before two letters or a syllable. */
export function completions(begun: string, limit: number): readonly string[] {
  if (begun === '' || /^[a-z]$/.test(begun) || known.has(begun)) return []
  return list.filter((word) => word.startsWith(begun)).slice(0, limit)
}

/** The text with its last word completed and a space after it. */
export function withWord(text: string, word: string): string {
  return `${text.replace(/[^\s-]*$/, '')}${word} `
}

/** What is sent: one space between words, the last word completed when only one fits. */
export function passphraseOf(text: string): string {
  const { finished, begun } = typedWords(text)
  const [only, another] = completions(begun, 2)
  const last = another === undefined ? (only ?? begun) : begun
  return [...finished, last].filter((word) => word !== '').join(' ')
}
