import { seatsAt } from '../panel/seats.ts'
import type { Talk } from '../useTalk.ts'
import type { AudienceTalk } from './audienceTalk.ts'

/** What of the meeting an audience may be shown. Who is in conflict sits at the table as before the chair. */
export function audienceTalkOf(talk: Talk): AudienceTalk {
  const { results, scored, deliberation, view, rows, row, discussed } = talk
  return {
    ...{ results, scored, deliberation, view, rows, row, discussed },
    seatsOf: ({ code }, isHidden) => {
      const { letters } = talk.naming
      const conflicted = talk.conflicts.get(code) ?? new Set()
      const seats = seatsAt(scored, code, talk.office.assignments, conflicted, {
        letters,
        isHidden,
      })
      return view.conflictedLeftOut ? seats.filter(({ isInConflict }) => !isInConflict) : seats
    },
  }
}
