import {
  applyAmendments,
  type Amended,
  type SheetAfter,
} from '../../../../shared/amendments/applyAmendments.ts'
import type { OfficeAmendment } from '../../../../shared/calls/amendmentViews.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Rubric } from '../../../../shared/model/rubric.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import type { ReadDb } from '../../store/db.ts'
import { keptAmendments, type KeptAmendment } from '../store/amendments.ts'
import type { Build } from '../store/builds.ts'
import { countedScores, type CountedScores } from '../store/seats.ts'

/** The sheets of a round after their amendments. */
export type AmendedRound = {
  readonly sheets: readonly SheetAfter[]
  /** In the order in which they were taken in. */
  readonly amendments: readonly OfficeAmendment[]
}

export const nothingAmended: AmendedRound = { sheets: [], amendments: [] }

/** The score files that count and were scored by the rubrics of this bundle. */
export function answeringScores(db: ReadDb, build: Build): readonly CountedScores[] {
  return countedScores(db, build.contents.prize).filter(
    ({ scores }) => scores.rubricDigest === build.rubricDigest,
  )
}

/** The sheets of these score files with every amendment of the round that holds. */
export function amendedRound(
  db: ReadDb,
  build: Build,
  counted: readonly CountedScores[],
): AmendedRound {
  const kept = keptAmendments(db, build.contents.prize)
  const files = counted.map(({ digest, scores: { jurorId, sheets } }) => {
    return { digest, jurorId, sheets }
  })
  const { sheets, standing } = applyAmendments(files, kept, rubricsOf(build))
  return { sheets, amendments: kept.map((one) => viewOf(one, standing)).toSorted(byArrival) }
}

/** The rubric by which an entry of the bundle is scored. */
export function rubricsOf({ contents }: Build): (code: EntryCode) => Rubric | undefined {
  const rubrics = new Map(contents.prize.categories.map(({ id, rubric }) => [id, rubric]))
  const entries = new Map(
    contents.entries.map(({ code, categoryId }) => [code, rubrics.get(categoryId)]),
  )
  return (code) => entries.get(code)
}

function viewOf(
  { amendment, digest, signer, takenAt }: KeptAmendment,
  standing: Amended['standing'],
): OfficeAmendment {
  const { jurorId, entryCode, amends, previous, changes, reason, created, witnesses } = amendment
  const why = standing.get(digest) ?? null
  return {
    ...{ jurorId, entryCode, amends, previous, changes, reason, created, witnesses },
    ...{ digest, signer, takenAt, why },
    state: why === null ? 'applied' : 'set-aside',
  }
}

function byArrival(a: OfficeAmendment, b: OfficeAmendment): number {
  return textOrder(a.takenAt, b.takenAt) || textOrder(a.digest, b.digest)
}
