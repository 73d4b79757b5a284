import { expect, test } from 'vitest'
import {
  discussedNow,
  discussionTimes,
  meetingsOf,
  openMeeting,
  presentJurors,
} from '../../../shared/deliberation/meeting.ts'
import { EntryCode, instant, JurorId } from '../../../shared/model/ids.ts'
import type { MeetingAct, MeetingEvent } from '../../../shared/model/meeting.ts'

const jurorId = JurorId.parse('J01')
const a = EntryCode.parse('C-1')
const b = EntryCode.parse('C-2')
const opened: MeetingAct = { kind: 'opened', place: 'Seoul', chair: 'Ada Kim' }
const closed: MeetingAct = { kind: 'closed' }
const here: MeetingAct = { kind: 'present', jurorId, here: true }
const gone: MeetingAct = { kind: 'present', jurorId, here: false }
const on = (entryCode: EntryCode): MeetingAct => ({ kind: 'entry', entryCode })

/** One act a minute, from the first minute on. */
function minutes(...acts: readonly MeetingAct[]): readonly MeetingEvent[] {
  return acts.map((act, place) => ({ sequence: place + 1, at: at(place + 1), act }))
}

function at(minute: number): MeetingEvent['at'] {
  return instant(minute * 60_000)
}

test('a meeting has its place and chair, every stay of a juror and every discussion', () => {
  const events = minutes(opened, here, on(a), gone, on(b), here, closed)
  expect(meetingsOf(events)).toEqual([
    {
      from: at(1),
      to: at(7),
      place: 'Seoul',
      chair: 'Ada Kim',
      stays: [
        { jurorId, from: at(2), to: at(4) },
        { jurorId, from: at(6), to: at(7) },
      ],
      discussions: [
        { entryCode: a, from: at(3), to: at(5) },
        { entryCode: b, from: at(5), to: at(7) },
      ],
    },
  ])
  expect(openMeeting(events)).toBeNull()
})

test('the open meeting says who is in the room and what is discussed since when', () => {
  const meeting = openMeeting(minutes(opened, here, here, on(a), on(a)))
  expect(meeting && presentJurors(meeting)).toEqual([jurorId])
  expect(meeting && discussedNow(meeting)).toEqual({ entryCode: a, from: at(4), to: null })
  const paused = openMeeting(minutes(opened, here, on(a), gone, { kind: 'paused' }))
  expect(paused && presentJurors(paused)).toEqual([])
  expect(paused && discussedNow(paused)).toBeNull()
})

test('the time of an entry is that of all its discussions, the one that goes on among them', () => {
  const events = minutes(opened, on(a), on(b), closed, on(a), opened, on(a))
  expect([...discussionTimes(meetingsOf(events), 10 * 60_000)]).toEqual([
    [a, (1 + 3) * 60_000],
    [b, 60_000],
  ])
})

test('meetings follow each other, and one that was never ended ends where the next begins', () => {
  const meetings = meetingsOf(minutes(opened, here, opened, closed, here, opened))
  expect(meetings.map(({ from, to, stays }) => [from, to, stays.length])).toEqual([
    [at(1), at(3), 1],
    [at(3), at(4), 0],
    [at(6), null, 0],
  ])
})
