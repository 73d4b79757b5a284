import { expect, test } from 'vitest'
import { discussions } from '../../../shared/deliberation/discussions.ts'
import { meetingNotes, noteNumber } from '../../../shared/deliberation/meetingNotes.ts'
import { presentJurors } from '../../../shared/deliberation/presence.ts'
import { standingDecisions } from '../../../shared/deliberation/standingDecisions.ts'
import { EntryCode, instant } from '../../../shared/model/ids.ts'
import { KeptDecision } from '../../../shared/model/juryDecision.ts'
import { MeetingEvent } from '../../../shared/model/meeting.ts'

const [first, second] = [EntryCode.parse('TI-001'), EntryCode.parse('TI-002')]

const eventsOf = (...acts: readonly (readonly [number, object])[]): readonly MeetingEvent[] =>
  acts.map(([seconds, act], place) =>
    MeetingEvent.parse({ sequence: place + 1, at: instant(seconds * 1000), act }),
  )

test('the time of an entry runs until the next one, a pause or the end', () => {
  const events = eventsOf(
    [0, { kind: 'entry', entryCode: first }],
    [30, { kind: 'note', note: 1, entryCode: first, text: 'x' }],
    [60, { kind: 'entry', entryCode: second }],
    [70, { kind: 'paused' }],
    [100, { kind: 'entry', entryCode: first }],
    [105, { kind: 'closed' }],
    [200, { kind: 'entry', entryCode: second }],
  )
  const { spent, running } = discussions(events)
  expect([...spent]).toEqual([
    [first, 65_000],
    [second, 10_000],
  ])
  expect(running).toEqual({ entryCode: second, since: instant(200_000) })
})

test('who is in the room is who came and has not left, and nobody once the meeting is closed', () => {
  const came = eventsOf(
    [0, { kind: 'present', jurorId: 'J01', here: true }],
    [1, { kind: 'present', jurorId: 'J02', here: true }],
    [2, { kind: 'opened', place: '', chair: '' }],
    [3, { kind: 'present', jurorId: 'J01', here: false }],
  )
  expect([...presentJurors(came)]).toEqual(['J02'])
  expect(presentJurors([...came, ...eventsOf([4, { kind: 'closed' }])]).size).toBe(0)
})

test('a note is what was written last; an empty one is gone, and its number is used for no other', () => {
  const events = eventsOf(
    [0, { kind: 'note', note: 1, entryCode: first, text: 'one' }],
    [1, { kind: 'note', note: 2, entryCode: null, text: 'general' }],
    [2, { kind: 'note', note: 1, entryCode: first, text: 'two' }],
  )
  expect(meetingNotes(events).map(({ note, text, at }) => [note, text, at])).toEqual([
    [1, 'two', instant(2000)],
    [2, 'general', instant(1000)],
  ])
  const emptied = [
    ...events,
    ...eventsOf([3, { kind: 'note', note: 1, entryCode: first, text: '' }]),
  ]
  expect(meetingNotes(emptied).map(({ note }) => note)).toEqual([2])
  expect([noteNumber(emptied, first), noteNumber(emptied, second)]).toEqual([1, 3])
})

test('a decision that was replaced or taken back does not stand', () => {
  const decided = (sequence: number, outcome: string, replaces: number | null): KeptDecision =>
    KeptDecision.parse({
      ...{ sequence, outcome, replaces, categoryId: 'tech', entries: [], award: '', reason: 'r' },
      ...{ vote: null, tied: [], decidedAt: instant(0) },
    })
  const decisions = [
    decided(1, 'winner', null),
    decided(2, 'winner', 1),
    decided(3, 'mention', null),
    decided(4, 'revoked', 3),
  ]
  expect(standingDecisions(decisions).map(({ sequence }) => sequence)).toEqual([2])
})
