import { expect, test } from 'vitest'
import {
  movedBefore,
  queueRows,
} from '../../../../../renderer/office/deliberate/queue/queueRows.ts'
import type { OfficeEntry } from '../../../../../shared/calls/views.ts'
import type { QueueOrder } from '../../../../../shared/model/deliberationView.ts'
import { CategoryId, EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import type { CategoryResults } from '../../../../../shared/scoring/results.ts'

const code = (text: string): EntryCode => EntryCode.parse(text)

/** Code, score and spread of the ranked entries. */
const ranked = [
  ['T-1', 90, 4],
  ['T-2', 80, 12],
  ['T-3', 79, 2],
  ['T-4', 50, 12],
] as const

const entries = [...ranked.map(([text]) => text), 'T-5'].map((text): OfficeEntry => ({
  ...{ code: code(text), categoryId: CategoryId.parse('tech'), title: text, applicant: '' },
  ...{ city: '', country: '', summary: '', topics: [], documents: [] },
}))

const ranking = {
  entries: ranked.map(([text, score, spread], place) => ({
    ...{ code: code(text), rank: place + 1, score: String(score), spread },
  })),
  unranked: [{ code: code('T-5'), reason: 'no-sheets', spread: null }],
  outliers: [{ entryCode: code('T-4'), jurorId: JurorId.parse('J01'), modifiedZ: 5 }],
  // Of the results the queue looks at nothing else.
} as unknown as CategoryResults

function queue(
  order: QueueOrder,
  more: { covered?: string; hand?: readonly string[] } = {},
): string {
  const covered = new Set(more.covered === undefined ? [] : [code(more.covered)])
  const hand = (more.hand ?? []).map(code)
  return queueRows(entries, ranking, covered, { order, cut: 2, hand })
    .map(({ entry }) => entry.code)
    .join(' ')
}

test('by rank, those without a rank come last', () => {
  expect(queue('rank')).toBe('T-1 T-2 T-3 T-4 T-5')
})

test('by disagreement, the widest spread comes first, of equal ones that with a total far away', () => {
  expect(queue('disagreement')).toBe('T-4 T-2 T-1 T-3 T-5')
})

test('by distance to the cut, the last above it and the first below it come first', () => {
  expect(queue('cut')).toBe('T-2 T-3 T-1 T-4 T-5')
})

test('by hand, entries that were not put anywhere follow by rank', () => {
  expect(queue('hand', { hand: ['T-4', 'T-5'] })).toBe('T-4 T-5 T-1 T-2 T-3')
})

test('the place of a covered entry tells nothing, but where the chair put it', () => {
  expect(queue('rank', { covered: 'T-1' })).toBe('T-2 T-3 T-4 T-5 T-1')
  expect(queue('hand', { covered: 'T-1', hand: ['T-1'] })).toBe('T-1 T-2 T-3 T-4 T-5')
})

test('an entry is moved before another, or to the end', () => {
  const codes = ['T-1', 'T-2', 'T-3'].map(code)
  expect(movedBefore(codes, code('T-3'), code('T-1'))).toEqual(['T-3', 'T-1', 'T-2'])
  expect(movedBefore(codes, code('T-1'), code('T-3'))).toEqual(['T-2', 'T-1', 'T-3'])
  expect(movedBefore(codes, code('T-1'), null)).toEqual(['T-2', 'T-3', 'T-1'])
})
