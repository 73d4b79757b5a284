import { expect, test } from 'vitest'
import {
  connections,
  entriesOfJurors,
  readersOfEntries,
  sheetsNeeded,
  spanOf,
} from '../../../../renderer/office/assignments/loads.ts'
import { office } from '../officeFixture.ts'

test('a known conflict takes a reader away, and who has none counts 0', () => {
  expect([readersOfEntries(office), entriesOfJurors(office)]).toEqual([
    new Map([
      ['R-1', 1],
      ['R-2', 1],
      ['R-3', 1],
    ]),
    new Map([
      ['J1', 2],
      ['J2', 1],
      ['J3', 0],
    ]),
  ])
})

test('a category falls into groups that share no entry, and the smaller ones are named', () => {
  expect(connections(office)).toEqual([
    { categoryId: 'banks', parts: 2, apart: [{ jurors: ['J2'], entries: ['R-3'] }] },
  ])
})

test('without the conflict everything hangs together', () => {
  expect(connections({ ...office, conflicts: [] })).toEqual([
    { categoryId: 'banks', parts: 1, apart: [] },
  ])
})

test('a trimmed mean needs the sheets it drops and one more', () => {
  const { rule } = office.prize
  expect([
    sheetsNeeded(rule),
    sheetsNeeded({ ...rule, method: { kind: 'trimmed', drop: 2 } }),
  ]).toEqual([2, 5])
})

test('a span has a least and a most, and nothing has none', () => {
  expect([spanOf([3, 1, 2]), spanOf([])]).toEqual([{ least: 1, most: 3 }, null])
})
