import type { EntryCode, Instant } from '../model/ids.ts'
import type { MeetingEvent } from '../model/meeting.ts'

/** The entry that is being discussed, and since when. */
export type Running = { readonly entryCode: EntryCode; readonly since: Instant }

export type Discussions = {
  /** Milliseconds for which each entry has been discussed, without the discussion that goes on. */
  readonly spent: ReadonlyMap<EntryCode, number>
  readonly running: Running | null
}

/** How long the jury talked about each entry: from its `entry` act to whatever ended it. */
export function discussions(events: readonly MeetingEvent[]): Discussions {
  const spent = new Map<EntryCode, number>()
  let running: Running | null = null
  for (const { act, at } of events) {
    if (act.kind !== 'entry' && act.kind !== 'paused' && act.kind !== 'closed') continue
    if (running !== null) {
      const before = spent.get(running.entryCode) ?? 0
      spent.set(running.entryCode, before + Date.parse(at) - Date.parse(running.since))
    }
    running = act.kind === 'entry' ? { entryCode: act.entryCode, since: at } : null
    if (running !== null && !spent.has(running.entryCode)) spent.set(running.entryCode, 0)
  }
  return { spent, running }
}
