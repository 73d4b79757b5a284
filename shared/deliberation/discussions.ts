import type { EntryCode, Instant } from '../model/ids.ts'
import type { MeetingEvent } from '../model/meeting.ts'
import { discussedNow, discussionTimes, meetingsOf } from './meeting.ts'

/** The entry that is being discussed, and since when. */
export type Running = { readonly entryCode: EntryCode; readonly since: Instant }

export type Discussions = {
  /** Milliseconds for which each entry has been discussed, without the discussion that goes on. */
  readonly spent: ReadonlyMap<EntryCode, number>
  readonly running: Running | null
}

/** How long the jury talked about each entry, for a clock that goes on from there. */
export function discussions(events: readonly MeetingEvent[]): Discussions {
  const meetings = meetingsOf(events)
  const last = meetings.at(-1)
  const now = last === undefined ? null : discussedNow(last)
  if (now === null) return { spent: discussionTimes(meetings, 0), running: null }
  const { entryCode, from } = now
  return {
    spent: discussionTimes(meetings, Date.parse(from)),
    running: { entryCode, since: from },
  }
}
