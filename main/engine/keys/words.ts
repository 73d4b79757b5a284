import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js'

/** The lists a slip's words are taken from: BIP 39, 2,048 words each. */
export type WordLanguage = 'en' | 'ko'

const WORD_BITS = 11n
const SLIP_WORDS = 6
const TRACKER_WORDS = 4
const TRACKER_LETTERS = 12
const LETTER_SEED_BITS = 64n

// Korean comes decomposed; a keyboard writes composed syllables, and age takes what is typed.
const lists: Readonly<Record<WordLanguage, readonly string[]>> = {
  en: english,
  ko: korean.map((word) => word.normalize('NFC')),
}

/** The words a slip can hold, in alphabetical order; for completing them while a juror types. */
export function wordList(language: WordLanguage): readonly string[] {
  return lists[language]
}

/** Six random words, 66 bits. `random` gives that many unpredictable bytes. */
export function passphraseWords(
  random: (bytes: number) => Uint8Array,
  language: WordLanguage = 'en',
): string[] {
  return firstWords(random(9), SLIP_WORDS, language)
}

/** How the words of a slip are written as one passphrase; a fixed point of `normalisePassphrase`. */
export function passphraseOf(words: readonly string[]): string {
  return words.join('-')
}

/**
 * The one spelling of a passphrase, which is what scrypt is given: compatibility forms composed (NFKC),
 * lower case, any run of white space, hyphens and dashes a single hyphen, none at the ends. So "a b c",
 * "A-b  c" and full-width letters are the same passphrase.
 */
export function normalisePassphrase(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().normalize('NFKC')
  return words
    .split(/[\s\p{Dash_Punctuation}\u00AD\u200B\u2212]+/u)
    .filter(Boolean)
    .join('-')
}

/** Six English words for a key: the first 66 bits of its thumbprint, 11 bits a word, first bits first. */
export function fingerprintWords(thumbprint: Uint8Array): string[] {
  return firstWords(thumbprint, SLIP_WORDS, 'en')
}

/**
 * The words that stand for a score file, such as `army-van-defense-carry-qkzmtwhbnaep`.
 * Of the payload's SHA-256, read as bits with the first bit of the first byte first:
 * - bits 0 to 43 are four words, 11 bits each, an index into the English list of BIP 39;
 * - bits 44 to 107, as one unsigned integer modulo 26^12, are twelve letters, base 26 with a = 0, the
 *   most significant letter first.
 */
export function tracker(payloadSha256: Uint8Array): string {
  const words = firstWords(payloadSha256, TRACKER_WORDS, 'en')
  const seed = bits(payloadSha256, BigInt(TRACKER_WORDS) * WORD_BITS, LETTER_SEED_BITS)
  return [...words, letters(seed)].join('-')
}

function firstWords(bytes: Uint8Array, count: number, language: WordLanguage): string[] {
  const list = lists[language]
  return Array.from({ length: count }, (_, place) => {
    const index = Number(bits(bytes, BigInt(place) * WORD_BITS, WORD_BITS))
    return list[index] ?? outOfList(index)
  })
}

function outOfList(index: number): never {
  throw new RangeError(`the list has no word ${index}`)
}

function letters(seed: bigint): string {
  let text = ''
  for (let rest = seed; text.length < TRACKER_LETTERS; rest /= 26n) {
    text = String.fromCharCode(0x61 + Number(rest % 26n)) + text
  }
  return text
}

/** `count` bits from bit `from` on as an unsigned integer, the first bit the most significant. */
function bits(bytes: Uint8Array, from: bigint, count: bigint): bigint {
  const all = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  const after = BigInt(bytes.length) * 8n - from - count
  if (after < 0n) throw new RangeError('too few bytes for the words')
  return (all >> after) & ((1n << count) - 1n)
}
