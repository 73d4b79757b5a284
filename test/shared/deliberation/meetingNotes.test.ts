import { expect, test } from 'vitest'
import { meetingNotes, noteNumber } from '../../../shared/deliberation/meetingNotes.ts'
import { EntryCode, instant } from '../../../shared/model/ids.ts'
import { eventsOf } from './eventsOf.ts'

const [first, second] = [EntryCode.parse('TI-001'), EntryCode.parse('TI-002')]

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
