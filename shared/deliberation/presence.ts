import type { JurorId } from '../model/ids.ts'
import type { MeetingEvent } from '../model/meeting.ts'

type Events = readonly Pick<MeetingEvent, 'act'>[]

/** The jurors who are in the room; when the meeting is closed, nobody is. */
export function presentJurors(events: Events): ReadonlySet<JurorId> {
  const present = new Set<JurorId>()
  for (const { act } of events) {
    if (act.kind === 'closed') present.clear()
    else if (act.kind === 'present' && act.here) present.add(act.jurorId)
    else if (act.kind === 'present') present.delete(act.jurorId)
  }
  return present
}
