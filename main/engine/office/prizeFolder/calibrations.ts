import type { CategoryId, EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import type { Assignment } from '../../../../shared/model/juror.ts'

type Entries = readonly {
  readonly code: EntryCode
  readonly categoryId: CategoryId
  readonly calibration: boolean
}[]

/**
 * Takes the calibration entries out of the assignments and gives each to every juror who reads anything
 * of its category, or who was assigned it by hand.
 */
export function sortAssignments<A extends Assignment>(
  all: readonly A[],
  jurors: readonly { readonly id: JurorId }[],
  entries: Entries,
): { readonly assignments: readonly A[]; readonly calibrations: readonly Assignment[] } {
  const categoryOf = new Map(entries.map(({ code, categoryId }) => [code, categoryId]))
  const calibrating = entries.filter(({ calibration }) => calibration)
  const codes = new Set(calibrating.map(({ code }) => code))
  const inCategory = new Set(
    all.map(({ jurorId, entryCode }) => `${jurorId} ${categoryOf.get(entryCode) ?? ''}`),
  )
  return {
    assignments: all.filter(({ entryCode }) => !codes.has(entryCode)),
    calibrations: calibrating.flatMap(({ code: entryCode, categoryId }) =>
      jurors
        .filter(({ id }) => inCategory.has(`${id} ${categoryId}`))
        .map(({ id: jurorId }) => ({ jurorId, entryCode })),
    ),
  }
}
