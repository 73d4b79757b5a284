import type { ActWords } from '../../shared/messages/audit.en.ts'
import type { LanguageWords } from './languages.ts'

const plain = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz'
const dressed = 'ÀàÇçĎďÉéĜĝĤĥÎîĴĵĶķĹĺÑñÕõŔŕŠšŤťÛûŴŵÝýŽž'
const longer = 1.4

/**
 * English as no one speaks it: accented, two fifths longer and in brackets. Where the brackets lack,
 * a word was written into a component; where one is cut off, a longer language would be.
 */
export function pseudoLanguage(
  english: LanguageWords,
  direction: LanguageWords['direction'],
): LanguageWords {
  return {
    // Hebrew runs from right to left and writes numbers as English does.
    ...(direction === 'rtl'
      ? { locale: 'he-IL', direction }
      : { locale: english.locale, direction }),
    words: eachDressed(english.words),
    errors: eachDressed(english.errors),
    findings: eachDressed(english.findings),
    verdicts: eachNamed(english.verdicts),
    acts: eachNamed(english.acts),
    plots: eachDressed(english.plots),
  }
}

function eachDressed<R extends Readonly<Record<string, string>>>(texts: R): R {
  const pairs = Object.entries(texts).map(([id, text]) => [id, pseudoText(text)])
  // The same keys, each with a text again.
  return Object.fromEntries(pairs) as R
}

function eachNamed<R extends Readonly<Record<string, ActWords>>>(named: R): R {
  const pairs = Object.entries(named).map(([id, words]) => [id, eachDressed(words)])
  // As above, with two texts each.
  return Object.fromEntries(pairs) as R
}

/** A message in the pseudo-language; what stands in braces is left to the formatter. */
export function pseudoText(message: string): string {
  return `⟦${dress(message)}⟧`
}

/** Dresses the words of a message, also those within its plurals. */
function dress(message: string): string {
  let result = ''
  for (let at = 0; at < message.length;) {
    const end = message[at] === '{' ? closing(message, at) : nextBrace(message, at)
    const part = message.slice(at, end)
    result += message[at] === '{' ? argument(part) : accented(part)
    at = end
  }
  return result
}

/** `{name}` stays as it is; of a plural or a select each branch is dressed. */
function argument(part: string): string {
  const opening = /^\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(part)?.[0]
  if (opening === undefined) return part
  let result = opening
  for (let at = opening.length; at < part.length - 1;) {
    const brace = nextBrace(part, at)
    const end = brace < part.length ? closing(part, brace) : part.length - 1
    result += part.slice(at, Math.min(brace, end))
    if (brace < end) result += `{${dress(part.slice(brace + 1, end - 1))}}`
    at = end
  }
  return `${result}}`
}

function nextBrace(text: string, from: number): number {
  const brace = text.indexOf('{', from)
  return brace === -1 ? text.length : brace
}

/** The place behind the brace that closes the one at `from`. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    if (depth === 0) return at + 1
  }
  return text.length
}

/** Every letter accented and every vowel drawn out, then dots up to the wanted length. */
function accented(text: string): string {
  const drawnOut = text.replaceAll(/[a-zA-Z]/g, (letter) => {
    const other = dressed[plain.indexOf(letter)] ?? letter
    return /[aeiou]/.test(letter) ? other + other : other
  })
  return (
    drawnOut + '·'.repeat(Math.max(0, Math.ceil(text.trim().length * longer) - drawnOut.length))
  )
}
