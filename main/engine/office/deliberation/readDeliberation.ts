import type { Deliberation } from '../../../../shared/calls/deliberationCalls.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { ReadDb } from '../../store/db.ts'
import { type Build, latestBuild } from '../store/builds.ts'
import { juryDecisions } from '../store/juryDecisions.ts'
import { meetingEvents } from '../store/meetingEvents.ts'

/**
 * The bundle whose scores the jury talks about: the last one.
 * @throws AppError NOT_BUILT
 */
export function discussedBuild(db: ReadDb): Build {
  const build = latestBuild(db)
  if (build === undefined) throw new AppError('NOT_BUILT', {})
  return build
}

/** @throws AppError NOT_BUILT */
export function readDeliberation(db: ReadDb): Deliberation {
  const { prize } = discussedBuild(db).contents
  return { events: meetingEvents(db, prize), decisions: juryDecisions(db, prize) }
}
