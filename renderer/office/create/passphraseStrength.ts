import { wordlist } from '@scure/bip39/wordlists/english.js'

/** How hard a passphrase is to guess, in words that a person can act on. */
export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'strong'

/** The engine refuses anything shorter. */
export const shortestPassphrase = 12

const fairBits = 50
const strongBits = 64
const bitsPerWord = 11
const known: ReadonlySet<string> = new Set(wordlist)

/** A rough guess for a person's eye: known words count as one choice of 2,048, the rest by its letters. */
export function strengthOf(passphrase: string): Strength {
  if (passphrase === '') return 'empty'
  if (Array.from(passphrase.trim()).length < shortestPassphrase) return 'short'
  const bits = bitsOf(passphrase)
  if (bits < fairBits) return 'weak'
  return bits < strongBits ? 'fair' : 'strong'
}

function bitsOf(passphrase: string): number {
  const parts = [...new Set(passphrase.toLowerCase().split(/[\s-]+/))]
  return parts.reduce((bits, part) => bits + partBits(part), 0)
}

function partBits(part: string): number {
  if (known.has(part)) return bitsPerWord
  const letters = new Set(part).size
  // Repeated letters add little: "aaaaaaaa" is as good as "aa".
  return Math.min(part.length, 2 * letters) * Math.log2(kinds(part))
}

/** How many different characters somebody guessing would have to try at each place. */
function kinds(part: string): number {
  const digits = /\d/.test(part) ? 10 : 0
  const letters = /[a-z]/.test(part) ? 20 : 0
  const others = /[^a-z\d]/.test(part) ? 30 : 0
  return Math.max(digits + letters + others, 2)
}

/** Six random words, 66 bits. */
export function sixWords(): string {
  const picks = crypto.getRandomValues(new Uint16Array(6))
  return [...picks].map((pick) => wordlist[pick % wordlist.length] ?? '').join(' ')
}
