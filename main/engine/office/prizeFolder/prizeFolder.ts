import type { WrittenPrize } from '../../../../shared/calls/prizeViews.ts'
import type { KnownFinding } from '../../../../shared/findings.ts'
import type { Assignment } from '../../../../shared/model/juror.ts'
import type { Prize } from '../../../../shared/model/prize.ts'
import type { DocumentFile } from './documentFiles.ts'
import type { EntryRow, WithdrawnRow } from './readEntries.ts'
import type { JurorRow } from './readJurors.ts'
import type { ConflictRow } from './readPairs.ts'

/** A prize folder as its text says; rows with mistakes are left out and told in `findings`. */
export type PrizeFolder = {
  readonly folder: string
  readonly prize: Prize
  readonly written: WrittenPrize
  readonly entries: readonly EntryRow[]
  readonly jurors: readonly JurorRow[]
  /** Who reads which competing entry before conflicts: from assignments.csv, or everybody everything. */
  readonly assignments: readonly Assignment[]
  readonly assigned: 'by-hand' | 'everybody'
  /** Who reads the calibration entries before conflicts: the jurors of their categories. */
  readonly calibrations: readonly Assignment[]
  readonly conflicts: readonly ConflictRow[]
  readonly documents: readonly DocumentFile[]
  /** What no longer takes part: none of it is in the lists above, so nothing builds, assigns or ranks it. */
  readonly withdrawn: Withdrawn
  /** Entries of earlier rounds that are not on the shortlist of this one: none of it is in the lists above. */
  readonly passedOver: PassedOver
  readonly findings: readonly KnownFinding[]
}

export type PassedOver = {
  readonly entries: readonly EntryRow[]
  readonly assignments: readonly Assignment[]
  readonly documents: readonly DocumentFile[]
}

export type Withdrawn = {
  readonly entries: readonly WithdrawnRow[]
  readonly assignments: readonly Assignment[]
  readonly documents: readonly DocumentFile[]
}

/** A folder whose prize.yaml cannot be used: only what is wrong with it. */
export type BrokenFolder = {
  readonly folder: string
  readonly prize: null
  readonly findings: readonly KnownFinding[]
}

export function pairKey({ jurorId, entryCode }: Assignment): string {
  return `${jurorId} ${entryCode}`
}

/** Who receives which competing entry's key: the assignments without the conflicts. */
export function readings(
  folder: Pick<PrizeFolder, 'assignments' | 'conflicts'>,
): readonly Assignment[] {
  const inConflict = new Set(folder.conflicts.map(pairKey))
  return folder.assignments.filter((assignment) => !inConflict.has(pairKey(assignment)))
}
