import type { Deliberation } from '../../../../shared/calls/deliberationCalls.ts'
import type { Office, OfficeEntry, OfficeResults } from '../../../../shared/calls/views.ts'
import { conflictsOf, type InConflict } from '../../../../shared/deliberation/conflicts.ts'
import type { EntryCode, JurorId } from '../../../../shared/model/ids.ts'

/** A juror at the meeting. */
export type Member = {
  readonly id: JurorId
  readonly name: string
  /** The entries that the juror keeps out of. */
  readonly conflicts: readonly EntryCode[]
}

/** Who meets, about what, and what has come of it. */
export type Jury = {
  readonly results: OfficeResults
  readonly deliberation: Deliberation
  readonly jurors: readonly Member[]
  readonly inConflict: InConflict
  readonly titles: ReadonlyMap<EntryCode, string>
}

export function juryOf(office: Office, results: OfficeResults, deliberation: Deliberation): Jury {
  const entries: readonly OfficeEntry[] = [...office.entries, ...office.passedOver]
  const inConflict = conflictsOf(office.conflicts, [...results.sheets, ...results.strays])
  const jurors = office.jurors.map(({ id, name }) => ({
    id,
    name,
    conflicts: entries.map(({ code }) => code).filter((code) => inConflict(id, code)),
  }))
  const titles = new Map(entries.map(({ code, title }) => [code, title]))
  return { results, deliberation, jurors, inConflict, titles }
}
