import { openMeeting } from '../../../../shared/deliberation/meeting.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { MeetingAct } from '../../../../shared/model/meeting.ts'
import { transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import type { Build } from '../store/builds.ts'
import { keepMeetingAct, meetingEvents } from '../store/meetingEvents.ts'
import { discussedBuild } from './readDeliberation.ts'

/**
 * Writes down what happened at the meeting.
 * @throws AppError NOT_BUILT, UNKNOWN_JUROR, UNKNOWN_ENTRY; MEETING_NOT_OPEN for what happens in the room
 * while no meeting goes on, MEETING_OPEN when one is begun during another
 */
export function meetingAct(db: ReadDb, act: MeetingAct, now: number): void {
  const build = discussedBuild(db)
  const { prize } = build.contents
  demandKnown(build, act)
  transact(db, (tx) => {
    demandMeeting(act, openMeeting(meetingEvents(tx, prize)) !== null)
    keepMeetingAct(tx, prize, act, now)
    tellLog(tx, act, now)
  })
}

/** Notes may be written before and after a meeting. */
function demandMeeting({ kind }: MeetingAct, isOpen: boolean): void {
  if (kind === 'note') return
  if (kind === 'opened' && isOpen) throw new AppError('MEETING_OPEN', {})
  if (kind !== 'opened' && !isOpen) throw new AppError('MEETING_NOT_OPEN', {})
}

function demandKnown({ contents, jurors }: Build, act: MeetingAct): void {
  if (act.kind === 'present' && !jurors.some(({ id }) => id === act.jurorId))
    throw new AppError('UNKNOWN_JUROR', { juror: act.jurorId })
  const entry = 'entryCode' in act ? act.entryCode : null
  if (entry !== null && !contents.entries.some(({ code }) => code === entry))
    throw new AppError('UNKNOWN_ENTRY', { entry })
}

function tellLog(tx: WriteDb, act: MeetingAct, now: number): void {
  if (act.kind === 'opened') writeAudit(tx, now, 'meeting-opened', { chair: act.chair })
  if (act.kind === 'closed') writeAudit(tx, now, 'meeting-closed', {})
}
