import { expect, test } from 'vitest'
import { assignmentCells, sheetCells } from '../../../../renderer/office/matrix/cells.ts'
import { MatrixCell } from '../../../../shared/calls/views.ts'
import { office } from '../officeFixture.ts'

test('a conflict holds whatever is assigned', () => {
  expect(assignmentCells(office)).toEqual(
    new Map([
      ['J1 R-1', 'assigned'],
      ['J1 R-2', 'assigned'],
      ['J2 R-2', 'conflict'],
      ['J2 R-3', 'assigned'],
    ]),
  )
})

test('what a juror says of a sheet stands before what the secretariat knows', () => {
  const sheet = MatrixCell.parse({ jurorId: 'J2', entryCode: 'R-2', state: 'recused' })
  expect(sheetCells([sheet], office.conflicts)).toEqual(new Map([['J2 R-2', 'recused']]))
  expect(sheetCells([], office.conflicts)).toEqual(new Map([['J2 R-2', 'conflict']]))
})
