import type { Office } from '../../../shared/calls/views.ts'
import type { CategoryId, EntryCode, JurorId } from '../../../shared/model/ids.ts'
import type { Assignment } from '../../../shared/model/juror.ts'
import type { Rule } from '../../../shared/model/rule.ts'
import { type Component, components } from '../../../shared/scoring/connected.ts'
import { competing } from '../matrix/competing.ts'

/** The least and the most of some count. */
export type Span = { readonly least: number; readonly most: number }

/** How a category hangs together: `apart` are the groups that share no reader with the largest one. */
export type Connection = {
  readonly categoryId: CategoryId
  readonly apart: readonly Component[]
  readonly parts: number
}

/** Every part of the screen asks for them, and there may be tens of thousands. */
const known = new WeakMap<Office, readonly Assignment[]>()

/** Who will receive which entry's key: the assignments without the known conflicts. */
export function readings(office: Office): readonly Assignment[] {
  const found = known.get(office) ?? withoutConflicts(office)
  known.set(office, found)
  return found
}

function withoutConflicts({ assignments, conflicts }: Office): readonly Assignment[] {
  if (conflicts.length === 0) return assignments
  const barred = new Set(conflicts.map(({ jurorId, entryCode }) => `${jurorId} ${entryCode}`))
  return assignments.filter(({ jurorId, entryCode }) => !barred.has(`${jurorId} ${entryCode}`))
}

export function readersOfEntries(office: Office): ReadonlyMap<EntryCode, number> {
  return counts(
    competing(office).map(({ code }) => code),
    readings(office).map(({ entryCode }) => entryCode),
  )
}

export function entriesOfJurors(office: Office): ReadonlyMap<JurorId, number> {
  return counts(
    office.jurors.map(({ id }) => id),
    readings(office).map(({ jurorId }) => jurorId),
  )
}

export function spanOf(numbers: Iterable<number>): Span | null {
  const all = [...numbers]
  if (all.length === 0) return null
  return { least: Math.min(...all), most: Math.max(...all) }
}

export function spanText(span: Span | null): string {
  if (span === null) return '–'
  return span.least === span.most ? String(span.least) : `${span.least}–${span.most}`
}

/** Complete sheets without which the rule gives no rank. */
export function sheetsNeeded({ method, minimumSheets }: Rule): number {
  return method.kind === 'trimmed' ? Math.max(minimumSheets, 2 * method.drop + 1) : minimumSheets
}

/** Whether severity can be told from quality in each category that has readers. */
export function connections(office: Office): readonly Connection[] {
  const categoryOf = new Map(office.entries.map(({ code, categoryId }) => [code, categoryId]))
  const links = Map.groupBy(readings(office), ({ entryCode }) => categoryOf.get(entryCode))
  return office.prize.categories.flatMap(({ id }) => {
    const found = components(links.get(id) ?? [])
    if (found.length === 0) return []
    return [{ categoryId: id, apart: found.slice(1), parts: found.length }]
  })
}

/** How often each of the keys occurs; those that never do count 0. */
function counts<K>(keys: readonly K[], occurrences: readonly K[]): ReadonlyMap<K, number> {
  const found = new Map(keys.map((key) => [key, 0]))
  for (const key of occurrences) {
    const before = found.get(key)
    if (before !== undefined) found.set(key, before + 1)
  }
  return found
}
