import type { Assignment } from '../../../../shared/model/juror.ts'
import { type EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import type { Sheet, SheetState } from '../../../../shared/model/sheet.ts'
import type { Fraction } from '../../../../shared/scoring/fraction.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import type { ScoredCategory } from '../../results/scoredCategory.ts'

/** A juror at an entry's table. */
export type Seat = {
  readonly jurorId: JurorId
  /** The juror's number, or a letter while names are hidden. */
  readonly label: JurorId
  /** Empty while names are hidden. */
  readonly name: string
  /** Null: no score file has come from this juror. */
  readonly sheet: Sheet | null
  /** Of a sheet that counts. */
  readonly total: Fraction | null
  readonly state: SheetState | 'missing'
  readonly isInConflict: boolean
  /** How the total stands to all others of the entry; null is nothing to remark on. */
  readonly outlier: 'high' | 'low' | null
}

export type Naming = { readonly letters: readonly JurorId[]; readonly isHidden: boolean }

/** What a juror is called: the number, or the letter that was drawn for the juror. */
export function labelOf(jurorId: JurorId, { letters, isHidden }: Naming): JurorId {
  if (!isHidden) return jurorId
  const place = letters.indexOf(jurorId)
  return JurorId.parse(place === -1 ? 'X' : letterAt(place))
}

/** A … Z, then AA … ZZ. */
function letterAt(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last
}

type Known = {
  readonly scored: ScoredCategory
  readonly office: { readonly assignments: readonly Assignment[] }
  readonly conflicts: ReadonlyMap<EntryCode, ReadonlySet<JurorId>>
  readonly naming: Naming
}

const nobody: ReadonlySet<JurorId> = new Set()

/** Everybody whose points the entry has or waits for, and whoever is in conflict with it. */
export function panelOf(
  { scored, office, conflicts, naming }: Known,
  entryCode: EntryCode,
): readonly Seat[] {
  const conflicted = conflicts.get(entryCode) ?? nobody
  const sheets = new Map(
    (scored.sheets.get(entryCode) ?? []).map(({ jurorId, sheet }) => [jurorId, sheet]),
  )
  const totals = new Map(
    (scored.totals.get(entryCode) ?? []).map(({ jurorId, total }) => [jurorId, total]),
  )
  const assigned = office.assignments
    .filter((pair) => pair.entryCode === entryCode)
    .map(({ jurorId }) => jurorId)
  const names = new Map(scored.jurors.map(({ id, name }) => [id, name]))
  return [...new Set([...sheets.keys(), ...assigned, ...conflicted])]
    .map((jurorId): Seat => {
      const sheet = sheets.get(jurorId) ?? null
      const isInConflict = conflicted.has(jurorId)
      return {
        jurorId,
        label: labelOf(jurorId, naming),
        name: naming.isHidden ? '' : (names.get(jurorId) ?? ''),
        sheet,
        total: totals.get(jurorId) ?? null,
        state: sheet?.state ?? (isInConflict ? 'recused' : 'missing'),
        isInConflict,
        outlier: outlierOf(scored, entryCode, jurorId),
      }
    })
    .toSorted((a, b) => a.label.length - b.label.length || textOrder(a.label, b.label))
}

function outlierOf(
  { ranking }: ScoredCategory,
  entryCode: EntryCode,
  jurorId: JurorId,
): Seat['outlier'] {
  const found = ranking.outliers.find(
    (one) => one.entryCode === entryCode && one.jurorId === jurorId,
  )
  if (found === undefined) return null
  return found.modifiedZ > 0 ? 'high' : 'low'
}

/** Whether there are no points to look at, because none were given or none have come. */
export function isSilent({ state }: Pick<Seat, 'state'>): boolean {
  return state === 'missing' || state === 'abstained' || state === 'recused'
}
