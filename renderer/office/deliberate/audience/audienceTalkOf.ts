import { panelOf } from '../panel/seats.ts'
import type { Talk } from '../useTalk.ts'
import type { AudienceTalk } from './audienceTalk.ts'

/** What of the meeting an audience may be shown. Who is in conflict sits at the table as before the chair. */
export function audienceTalkOf(talk: Talk): AudienceTalk {
  const { results, scored, deliberation, view, rows, row, discussed, naming } = talk
  return {
    ...{ results, scored, deliberation, view, rows, row, discussed },
    seatsOf: ({ code }, isHidden) => {
      const seats = panelOf({ ...talk, naming: { ...naming, isHidden } }, code)
      return view.conflictedLeftOut ? seats.filter(({ isInConflict }) => !isInConflict) : seats
    },
  }
}
