import type { GivenWish } from '../../../../../shared/calls/givenCalls.ts'
import type { CategoryId, EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import type { Rule } from '../../../../../shared/model/rule.ts'
import type { Ports } from '../../../ports.ts'

/** By whom a sheet is, as it is told to jurors. */
export type Author = { readonly by: string; readonly name: string }
export type Authors = (entryCode: EntryCode, jurorId: JurorId) => Author

type Named = { readonly id: JurorId; readonly name: string }
type Entries = readonly { readonly code: EntryCode; readonly categoryId: CategoryId }[]

/** Under their names, or as letters. */
export function authorsFor(
  naming: GivenWish['naming'],
  jurors: readonly Named[],
  entries: Entries,
  rule: Rule,
  random: Ports['randomBytes'],
): Authors {
  if (naming === 'anonymised') return letters(jurors, entries, rule, random)
  const names = new Map(jurors.map(({ id, name }) => [id, name]))
  return (_entryCode, jurorId) => ({ by: jurorId, name: names.get(jurorId) ?? '' })
}

/**
 * Letters are drawn anew for each entry, so that whoever is recognised once is not recognised everywhere.
 * Only a rule that compares a juror's entries with one another needs a letter to be the same juror
 * throughout a category.
 */
function letters(
  jurors: readonly Named[],
  entries: Entries,
  { method }: Rule,
  random: Ports['randomBytes'],
): Authors {
  const drawn = new Map<string, ReadonlyMap<JurorId, string>>()
  const deckOf = new Map(
    entries.map(({ code, categoryId }) => [code, method.kind === 'borda' ? categoryId : code]),
  )
  return (entryCode, jurorId) => {
    const deck = deckOf.get(entryCode) ?? entryCode
    const own = drawn.get(deck) ?? draw(jurors, random)
    drawn.set(deck, own)
    return { by: own.get(jurorId) ?? outsider(own.size), name: '' }
  }
}

function draw(
  jurors: readonly Named[],
  random: Ports['randomBytes'],
): ReadonlyMap<JurorId, string> {
  const keyed = jurors.map(({ id }) => ({ id, key: Buffer.from(random(16)).toString('hex') }))
  const mixed = keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return new Map(mixed.map(({ id }, place) => [id, letter(place)]))
}

function outsider(place: number): never {
  throw new Error(`a sheet is by one of ${place} jurors`)
}

function letter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letter(Math.floor(place / 26) - 1) + last
}
