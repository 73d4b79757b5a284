import { expect, test } from 'vitest'
import { reached, turned, withChanges } from '../../../../renderer/office/assignments/pairWishes.ts'
import type { Cells, CellState } from '../../../../renderer/office/matrix/cells.ts'
import { EntryCode, JurorId } from '../../../../shared/model/ids.ts'

const sides = {
  jurors: ['J1', 'J2', 'J3'].map((id) => ({ id: JurorId.parse(id) })),
  entries: ['E1', 'E2'].map((code) => ({ code: EntryCode.parse(code) })),
}
const cells: Cells = new Map<string, CellState>([
  ['J1 E1', 'assigned'],
  ['J2 E1', 'conflict'],
  ['J3 E2', 'assigned'],
])

test('a cell turns between assigned and not; a conflict and the void do not turn', () => {
  expect(turned(cells, sides, { row: 0, column: 0 })?.state).toBe('none')
  expect(turned(cells, sides, { row: 1, column: 0 })?.state).toBe('assigned')
  expect(turned(cells, sides, { row: 0, column: 1 })).toBeNull()
  expect(turned(cells, sides, { row: 5, column: 1 })).toBeNull()
})

test('a reach does the same to all between, in whatever direction, and passes over conflicts', () => {
  const from = { place: { row: 1, column: 2 }, state: 'assigned' } as const
  const changes = reached(cells, sides, from, { row: 0, column: 0 })
  expect(changes.map(({ jurorId, entryCode, state }) => [jurorId, entryCode, state])).toEqual([
    ['J3', 'E1', 'assigned'],
    ['J1', 'E2', 'assigned'],
    ['J2', 'E2', 'assigned'],
  ])
  const shown = withChanges(cells, changes)
  expect(shown.get('J2 E2')).toBe('assigned')
  expect(shown.get('J2 E1')).toBe('conflict')
})
