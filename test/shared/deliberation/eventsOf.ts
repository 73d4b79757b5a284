import { instant } from '../../../shared/model/ids.ts'
import { MeetingEvent } from '../../../shared/model/meeting.ts'

/** Events of a meeting, each act with the second in which it happened. */
export function eventsOf(...acts: readonly (readonly [number, object])[]): readonly MeetingEvent[] {
  return acts.map(([seconds, act], place) =>
    MeetingEvent.parse({ sequence: place + 1, at: instant(seconds * 1000), act }),
  )
}
