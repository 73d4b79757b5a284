import { expect, test } from 'vitest'
import { overlapOf, sharedEntries } from '../../../../renderer/office/assignments/overlap.ts'
import { EntryCode, JurorId } from '../../../../shared/model/ids.ts'

const [a, b, c] = ['J1', 'J2', 'J3'].map((id) => JurorId.parse(id)) as [JurorId, JurorId, JurorId]
const reading = (jurorId: JurorId, code: string) => ({ jurorId, entryCode: EntryCode.parse(code) })

test('each two jurors are counted once for every entry that both read', () => {
  const shared = sharedEntries([
    reading(b, 'E1'),
    reading(a, 'E1'),
    reading(a, 'E2'),
    reading(b, 'E2'),
    reading(c, 'E2'),
    reading(c, 'E3'),
  ])
  expect([...shared].toSorted()).toEqual([
    ['J1 J2', 2],
    ['J1 J3', 1],
    ['J2 J3', 1],
  ])
  expect(overlapOf([a, b, c], shared)).toEqual({ least: 1, most: 2, none: 0 })
})

test('who shares nothing is counted, and one juror alone has no pair', () => {
  expect(overlapOf([a, b, c], new Map())).toEqual({ least: 0, most: 0, none: 3 })
  expect(overlapOf([a], new Map())).toBeNull()
})
