import { expect, test } from 'vitest'
import { wantedSheets } from '../../../../renderer/office/collect/wantedSheets.ts'
import { MatrixCell } from '../../../../shared/calls/views.ts'

const sheets = [
  ['J01', 'T-1', 'scored'],
  ['J01', 'T-2', 'partial'],
  ['J02', 'T-1', 'recused'],
  ['J02', 'T-3', 'missing'],
  ['J03', 'T-1', 'abstained'],
].map(([jurorId, entryCode, state]) => MatrixCell.parse({ jurorId, entryCode, state }))

test('everything is shown unless something is asked for', () => {
  expect(wantedSheets(sheets, { only: null, onlyMissing: false })).toBeNull()
})

test('what is missing leaves out jurors and entries that are settled', () => {
  expect(wantedSheets(sheets, { only: null, onlyMissing: true })).toEqual({
    entries: new Set(['T-2', 'T-3']),
    jurors: new Set(['J01', 'J02']),
  })
})

test('one juror or one entry can be looked at alone, whole or what it lacks', () => {
  const only = { kind: 'juror', id: 'J01' } as const
  const entry = { kind: 'entry', id: 'T-1' } as const
  expect([
    wantedSheets(sheets, { only, onlyMissing: true }),
    wantedSheets(sheets, { only, onlyMissing: false }),
    wantedSheets(sheets, { only: entry, onlyMissing: true }),
  ]).toEqual([
    { entries: new Set(['T-2']), jurors: new Set(['J01']) },
    { entries: new Set(['T-1', 'T-2']), jurors: new Set(['J01']) },
    { entries: new Set(), jurors: new Set() },
  ])
})
