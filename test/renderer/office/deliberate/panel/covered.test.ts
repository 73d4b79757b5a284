import { expect, test } from 'vitest'
import {
  coveredEntries,
  coverKey,
} from '../../../../../renderer/office/deliberate/panel/covered.ts'
import { EntryCode, JurorId } from '../../../../../shared/model/ids.ts'

const [first, second] = [EntryCode.parse('T-1'), EntryCode.parse('T-2')]
const jurors = (...ids: readonly string[]): ReadonlySet<JurorId> =>
  new Set(ids.map((id) => JurorId.parse(id)))
const conflicts = new Map([
  [first, jurors('J01', 'J02')],
  [second, jurors('J03')],
])

test('an entry is covered while a juror in conflict with it is in the room', () => {
  expect([...coveredEntries(conflicts, jurors('J01', 'J04'), new Set())]).toEqual([first])
  expect([...coveredEntries(conflicts, jurors('J04'), new Set())]).toEqual([])
})

test('what the chair lifted stays lifted for these jurors, and for no other', () => {
  const lifted = new Set([coverKey(first, conflicts, jurors('J01'))])
  expect([...coveredEntries(conflicts, jurors('J01'), lifted)]).toEqual([])
  expect([...coveredEntries(conflicts, jurors('J01', 'J02'), lifted)]).toEqual([first])
})
