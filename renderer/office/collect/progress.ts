import type { Office } from '../../../shared/calls/views.ts'
import type { Juror } from '../../../shared/model/juror.ts'

/** Jurors who have something to read and whose score file has not come yet. */
export function jurorsWithoutFile({ jurors, assignments, collected }: Office): readonly Juror[] {
  const readers = new Set(assignments.map(({ jurorId }) => jurorId))
  const sent = new Set(collected.map(({ jurorId }) => jurorId))
  return jurors.filter(({ id }) => readers.has(id) && !sent.has(id))
}

/** Jurors who have something to read. */
export function readers({ jurors, assignments }: Office): readonly Juror[] {
  const assigned = new Set(assignments.map(({ jurorId }) => jurorId))
  return jurors.filter(({ id }) => assigned.has(id))
}
