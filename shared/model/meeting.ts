import { z } from 'zod'
import { EntryCode, Instant, JurorId } from './ids.ts'

/** What happened at the jury's meeting. Nothing of it is rewritten: what stands is what was said last. */
export const MeetingAct = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    place: z.string().max(200),
    chair: z.string().max(200),
  }),
  /** A juror came into the room or left it. */
  z.strictObject({ kind: z.literal('present'), jurorId: JurorId, here: z.boolean() }),
  /** The discussion of an entry began, and of the one before it ended. */
  z.strictObject({ kind: z.literal('entry'), entryCode: EntryCode }),
  /** No entry is discussed for now. */
  z.strictObject({ kind: z.literal('paused') }),
  /** What was said, about an entry or (null) in general; the same `note` again is its new text, empty takes it away. */
  z.strictObject({
    kind: z.literal('note'),
    note: z.int().min(1),
    entryCode: EntryCode.nullable(),
    text: z.string().max(10_000),
  }),
  z.strictObject({ kind: z.literal('closed') }),
])
export type MeetingAct = z.infer<typeof MeetingAct>

/** An act with its place in the order and its time. */
export const MeetingEvent = z.strictObject({
  sequence: z.int().min(1),
  at: Instant,
  act: MeetingAct,
})
export type MeetingEvent = z.infer<typeof MeetingEvent>
