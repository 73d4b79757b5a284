import type { EntryCode, Instant } from '../model/ids.ts'
import type { MeetingEvent } from '../model/meeting.ts'

export type MeetingNote = {
  readonly note: number
  /** Null: about no entry. */
  readonly entryCode: EntryCode | null
  readonly text: string
  /** When it was written last. */
  readonly at: Instant
}

/** What was written down and still stands, in the order in which it was begun. */
export function meetingNotes(events: readonly MeetingEvent[]): readonly MeetingNote[] {
  const notes = new Map<number, MeetingNote>()
  for (const { act, at } of events) {
    if (act.kind !== 'note') continue
    const { note, entryCode, text } = act
    notes.set(note, { note, entryCode, text, at })
  }
  return [...notes.values()].filter(({ text }) => text !== '')
}

/** The number of the note about an entry: that of the one that is there, else one that was never used. */
export function noteNumber(events: readonly MeetingEvent[], entryCode: EntryCode | null): number {
  const used = events.flatMap(({ act }) => (act.kind === 'note' ? [act] : []))
  const own = used.find((act) => act.entryCode === entryCode)
  return own?.note ?? Math.max(0, ...used.map(({ note }) => note)) + 1
}

/** The number of a note that is none of those before. */
export function nextNote(events: readonly MeetingEvent[]): number {
  return Math.max(0, ...events.map(({ act }) => (act.kind === 'note' ? act.note : 0))) + 1
}
