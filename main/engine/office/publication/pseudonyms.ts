import { JurorId } from '../../../../shared/model/ids.ts'
import type { JurorRow } from '../prizeFolder/readJurors.ts'

/** How a publication speaks of jurors. */
export type Pseudonyms = {
  readonly labelOf: (juror: JurorId) => JurorId
  /** A text that people wrote, with every juror's name, number and address taken out. */
  readonly redacted: (text: string) => string
  /** Whether a text names a juror. */
  readonly names: (text: string) => boolean
}

/** Everybody by name and number. */
export const openly: Pseudonyms = {
  labelOf: (juror) => juror,
  redacted: (text) => text,
  names: () => false,
}

type Known = Pick<JurorRow, 'id' | 'name' | 'email'>

/**
 * Letters for the jurors, in the order that is given, which must tell nothing. A letter that is some juror's number is passed
 * over.
 */
export function letters(order: readonly JurorId[], jurors: readonly Known[]): Pseudonyms {
  const taken = new Set([...order, ...jurors.map(({ id }) => id)].map((id) => id.toUpperCase()))
  const labels = new Map<JurorId, JurorId>()
  let next = 0
  for (const juror of order) {
    while (taken.has(letter(next))) next += 1
    labels.set(juror, JurorId.parse(letter(next++)))
  }
  const telling = tellingPattern([...order], jurors)
  return {
    labelOf: (juror) => labels.get(juror) ?? unknown(juror),
    redacted: (text) => text.replace(telling, '[…]'),
    names: (text) => text.search(telling) >= 0,
  }
}

/** A to Z, AA, AB and so on. */
function letter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letter(Math.floor(place / 26) - 1) + last
}

function unknown(juror: JurorId): never {
  throw new RangeError(`no letter was given to ${juror}`)
}

function tellingPattern(ids: readonly string[], jurors: readonly Known[]): RegExp {
  const words = jurors.flatMap(({ id, name, email }) => [id, name, email, ...partsOf(name)])
  const all = [...new Set([...ids, ...words])].filter((word) => word !== '')
  const longestFirst = all.toSorted((a, b) => b.length - a.length).map(literally)
  // Nothing is named where nobody is known: a pattern that never fits.
  if (longestFirst.length === 0) return /(?!)/gu
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|')})(?![a-z0-9_])`, 'giu')
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Names are told by their parts too; a title such as "Prof." is no name. */
function partsOf(name: string): readonly string[] {
  return name
    .split(/[\s()]+/u)
    .filter((part) => !part.endsWith('.') && (/^[^\p{ASCII}]{2,}$/u.test(part) || part.length >= 4))
}
