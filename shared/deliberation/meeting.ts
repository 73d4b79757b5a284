import type { EntryCode, Instant, JurorId } from '../model/ids.ts'
import type { MeetingEvent } from '../model/meeting.ts'

/** From when to when; null while it lasts. */
export type Span = { readonly from: Instant; readonly to: Instant | null }

/** One meeting of the jury, from its beginning to its end, as its events tell it. */
export type Meeting = Span & {
  readonly place: string
  readonly chair: string
  /** Every stay of a juror in the room, in the order of coming. */
  readonly stays: readonly (Span & { readonly jurorId: JurorId })[]
  /** Every discussion of an entry, one after the other. */
  readonly discussions: readonly (Span & { readonly entryCode: EntryCode })[]
}

/**
 * The meetings of a round, the latest last. Any row of events has a meaning: who comes twice is there once,
 * what happens between meetings belongs to none, and a meeting that begins ends the one before.
 */
export function meetingsOf(events: readonly MeetingEvent[]): readonly Meeting[] {
  return events.reduce<readonly Meeting[]>((meetings, event) => {
    const before = meetings.slice(0, -1)
    const last = meetings.at(-1)
    const isOpen = last?.to === null
    const { act, at } = event
    if (act.kind !== 'opened') return isOpen ? [...before, after(last, event)] : meetings
    const { place, chair } = act
    const begun: Meeting = { from: at, to: null, place, chair, stays: [], discussions: [] }
    const earlier = isOpen ? [...before, ended(last, at)] : meetings
    return [...earlier, begun]
  }, [])
}

/** The meeting that is going on. */
export function openMeeting(events: readonly MeetingEvent[]): Meeting | null {
  const last = meetingsOf(events).at(-1)
  return last?.to === null ? last : null
}

/** Who is in the room, in the order of coming. */
export function presentJurors(meeting: Meeting): readonly JurorId[] {
  return meeting.stays.filter(({ to }) => to === null).map(({ jurorId }) => jurorId)
}

/** The entry that is being discussed, and since when. */
export function discussedNow(meeting: Meeting): Meeting['discussions'][number] | null {
  const last = meeting.discussions.at(-1)
  return last?.to === null ? last : null
}

/** How long each entry was discussed, in milliseconds, in the order of the first discussions. */
export function discussionTimes(
  meetings: readonly Meeting[],
  now: number,
): ReadonlyMap<EntryCode, number> {
  const times = new Map<EntryCode, number>()
  for (const { entryCode, from, to } of meetings.flatMap(({ discussions }) => discussions)) {
    const lasted = (to === null ? now : Date.parse(to)) - Date.parse(from)
    times.set(entryCode, (times.get(entryCode) ?? 0) + Math.max(lasted, 0))
  }
  return times
}

function after(meeting: Meeting, { act, at }: MeetingEvent): Meeting {
  switch (act.kind) {
    case 'present':
      return withPresence(meeting, act, at)
    case 'entry': {
      if (discussedNow(meeting)?.entryCode === act.entryCode) return meeting
      const { discussions } = paused(meeting, at)
      const begun = { entryCode: act.entryCode, from: at, to: null }
      return { ...meeting, discussions: [...discussions, begun] }
    }
    case 'paused':
      return paused(meeting, at)
    case 'closed':
      return ended(meeting, at)
    case 'opened':
    case 'note':
      return meeting
  }
}

type Presence = { readonly jurorId: JurorId; readonly here: boolean }

function withPresence(meeting: Meeting, { jurorId, here }: Presence, at: Instant): Meeting {
  const isHere = presentJurors(meeting).includes(jurorId)
  if (isHere === here) return meeting
  if (here) return { ...meeting, stays: [...meeting.stays, { jurorId, from: at, to: null }] }
  const stays = meeting.stays.map((stay) => (stay.jurorId === jurorId ? until(stay, at) : stay))
  return { ...meeting, stays }
}

function paused(meeting: Meeting, at: Instant): Meeting {
  return { ...meeting, discussions: meeting.discussions.map((one) => until(one, at)) }
}

function ended(meeting: Meeting, at: Instant): Meeting {
  const stays = meeting.stays.map((stay) => until(stay, at))
  return { ...paused(meeting, at), stays, to: at }
}

function until<S extends Span>(span: S, at: Instant): S {
  return span.to === null ? { ...span, to: at } : span
}
