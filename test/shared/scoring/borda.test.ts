import { expect, test } from 'vitest'
import { bordaPoints, bordaShare, places } from '../../../shared/scoring/borda.ts'
import { countSheets } from '../../../shared/scoring/countSheets.ts'
import type { CountedSheet, SignedSheet } from '../../../shared/scoring/countSheets.ts'
import { fraction, fromInteger } from '../../../shared/scoring/fraction.ts'
import vectors from '../../vectors/rank-aggregation.json' with { type: 'json' }
import shroutFleiss from '../../vectors/shrout-fleiss-1979.json' with { type: 'json' }
import { codes, exampleRule, sheetsOfTable, signed, tenPoints } from './exampleJury.ts'

const counted = (entries: number, sheets: readonly SignedSheet[]): readonly CountedSheet[] =>
  countSheets(tenPoints, exampleRule(), codes(entries), sheets).counted

function sums(sheets: readonly CountedSheet[]): Readonly<Record<string, number>> {
  const byEntry = Map.groupBy(places(sheets), ({ entryCode }) => entryCode)
  return Object.fromEntries(
    [...byEntry].map(([code, own]) => [code, own.map(bordaPoints).reduce((a, b) => a + b)]),
  )
}

test('mid-ranks give the counts of the published table', () => {
  const { table, complete } = shroutFleiss
  expect(Object.values(sums(counted(6, sheetsOfTable(table))))).toEqual(complete.borda)
})

test.each(vectors)('$name: the published count', ({ orders, borda }) => {
  const letters = Object.keys(borda)
  const table = letters.map((letter) =>
    orders.flatMap(([count = 0, order = '']) =>
      Array.from({ length: Number(count) }, () => 9 - String(order).indexOf(letter)),
    ),
  )
  const found = sums(counted(letters.length, sheetsOfTable(table)))
  expect(Object.values(found)).toEqual(Object.values(borda))
})

test('the share is 100 for the first, 0 for the last, halves exact, and none for a single entry', () => {
  const sheets = counted(3, [
    signed('J1', 'E1', { merit: 900 }),
    signed('J1', 'E2', { merit: 500 }),
    signed('J1', 'E3', { merit: 500 }),
    signed('J2', 'E1', { merit: 900 }),
  ])
  expect(places(sheets).map((place) => [place.entryCode, bordaShare(place)])).toEqual([
    ['E1', fromInteger(100)],
    ['E2', fromInteger(25)],
    ['E3', fraction(25n, 1n)],
    ['E1', null],
  ])
})
