import type { JurorSheet } from '../../../../../shared/calls/views.ts'
import type { CategoryId, EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import type { Rule } from '../../../../../shared/model/rule.ts'
import type { Ports } from '../../../ports.ts'

/** By whom a sheet is, as it is told to jurors. */
export type Author = { readonly by: string; readonly name: string }
export type Authors = (entryCode: EntryCode, jurorId: JurorId) => Author

type Named = { readonly id: JurorId; readonly name: string }

/** Under their names; who has left the jury has a number only. */
export function namedAuthors(jurors: readonly Named[]): Authors {
  const names = new Map(jurors.map(({ id, name }) => [id, name]))
  return (_entryCode, jurorId) => ({ by: jurorId, name: names.get(jurorId) ?? jurorId })
}

/** Which entries share their letters. */
export type DeckOf = (entryCode: EntryCode) => string

/**
 * Letters are drawn anew for each entry, so that whoever is recognised once is not recognised everywhere.
 * Only a rule that compares a juror's entries with one another needs a letter to be the same juror
 * throughout a category.
 */
export function deckOf(
  entries: readonly { readonly code: EntryCode; readonly categoryId: CategoryId }[],
  { method }: Rule,
): DeckOf {
  if (method.kind !== 'borda') return (entryCode) => entryCode
  const categories = new Map(entries.map(({ code, categoryId }) => [code, categoryId]))
  return (entryCode) => categories.get(entryCode) ?? entryCode
}

/** As letters, drawn among those whose sheets are told. */
export function letteredAuthors(
  sheets: readonly JurorSheet[],
  deck: DeckOf,
  random: Ports['randomBytes'],
): Authors {
  const decks = Map.groupBy(sheets, ({ sheet }) => deck(sheet.entryCode))
  const letters = new Map(
    [...decks].map(([name, own]) => [name, draw(new Set(own.map(jurorOf)), random)]),
  )
  return (entryCode, jurorId) => {
    const by = letters.get(deck(entryCode))?.get(jurorId)
    if (by === undefined) throw new Error('a letter is drawn for every sheet that is told')
    return { by, name: '' }
  }
}

function jurorOf({ jurorId }: JurorSheet): JurorId {
  return jurorId
}

function draw(
  jurors: ReadonlySet<JurorId>,
  random: Ports['randomBytes'],
): ReadonlyMap<JurorId, string> {
  const keyed = [...jurors].map((id) => ({ id, key: Buffer.from(random(16)).toString('hex') }))
  const mixed = keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return new Map(mixed.map(({ id }, place) => [id, letter(place)]))
}

/** A, B, … Z, AA, AB. */
function letter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letter(Math.floor(place / 26) - 1) + last
}
