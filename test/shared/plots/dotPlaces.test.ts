import { expect, test } from 'vitest'
import { dotPlaces } from '../../../shared/plots/dotPlaces.ts'
import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import type { CountedSheet } from '../../../shared/scoring/countSheets.ts'
import { fraction } from '../../../shared/scoring/fraction.ts'

const sheet = (juror: string, total: bigint): CountedSheet => ({
  jurorId: JurorId.parse(juror),
  entryCode: EntryCode.parse('R-1'),
  marks: [],
  total: fraction(total, 1n),
})

test('dots that would hide each other stand side by side, and the others in the middle', () => {
  const sheets = [sheet('J1', 80n), sheet('J2', 50n), sheet('J3', 80n), sheet('J4', 81n)]
  expect(dotPlaces(sheets)).toEqual([
    { jurorId: 'J2', total: 50, lane: 0 },
    { jurorId: 'J1', total: 80, lane: 0 },
    { jurorId: 'J3', total: 80, lane: -1 },
    { jurorId: 'J4', total: 81, lane: 1 },
  ])
})
