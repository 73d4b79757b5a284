import type { EntryCode, JurorId } from '../../../../shared/model/ids.ts'

type Conflicts = ReadonlyMap<EntryCode, ReadonlySet<JurorId>>

/** The jurors who are in the room and must not be while the entry is discussed. */
export function unwelcome(
  entryCode: EntryCode,
  conflicts: Conflicts,
  present: ReadonlySet<JurorId>,
): readonly JurorId[] {
  return [...(conflicts.get(entryCode) ?? [])].filter((jurorId) => present.has(jurorId))
}

/** What the chair confirms: this entry before these jurors. Somebody else who comes in is another question. */
export function coverKey(
  entryCode: EntryCode,
  conflicts: Conflicts,
  present: ReadonlySet<JurorId>,
): string {
  return [entryCode, ...unwelcome(entryCode, conflicts, present).toSorted()].join(' ')
}

/** The entries of which nothing is shown for now. */
export function coveredEntries(
  conflicts: Conflicts,
  present: ReadonlySet<JurorId>,
  confirmed: ReadonlySet<string>,
): ReadonlySet<EntryCode> {
  const codes = [...conflicts.keys()].filter(
    (code) =>
      unwelcome(code, conflicts, present).length > 0 &&
      !confirmed.has(coverKey(code, conflicts, present)),
  )
  return new Set(codes)
}
