import { expect, test } from 'vitest'
import { discussions } from '../../../shared/deliberation/discussions.ts'
import { EntryCode, instant } from '../../../shared/model/ids.ts'
import { eventsOf } from './eventsOf.ts'

const [first, second] = [EntryCode.parse('TI-001'), EntryCode.parse('TI-002')]

test('the clock of an entry goes on from what was talked before', () => {
  const events = eventsOf(
    [0, { kind: 'opened', place: '', chair: '' }],
    [0, { kind: 'entry', entryCode: first }],
    [60, { kind: 'entry', entryCode: second }],
    [70, { kind: 'paused' }],
    [100, { kind: 'entry', entryCode: first }],
    [105, { kind: 'closed' }],
    [200, { kind: 'opened', place: '', chair: '' }],
    [210, { kind: 'entry', entryCode: second }],
  )
  const { spent, running } = discussions(events)
  expect([...spent]).toEqual([
    [first, 65_000],
    [second, 10_000],
  ])
  expect(running).toEqual({ entryCode: second, since: instant(210_000) })
})

test('after the meeting no clock runs', () => {
  const events = eventsOf(
    [0, { kind: 'opened', place: '', chair: '' }],
    [5, { kind: 'entry', entryCode: first }],
    [8, { kind: 'closed' }],
  )
  expect(discussions(events)).toEqual({ spent: new Map([[first, 3000]]), running: null })
})
