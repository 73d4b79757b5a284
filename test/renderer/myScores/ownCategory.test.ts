import { expect, test } from 'vitest'
import { ownCategory } from '../../../renderer/myScores/ownCategory.ts'
import { entryViews } from '../../../renderer/state/entryView.ts'
import type { Desk, DeskEntry } from '../../../shared/calls/views.ts'
import { CriterionPath, Instant } from '../../../shared/model/ids.ts'
import { Points } from '../../../shared/model/points.ts'
import { readDesk } from '../../../main/engine/desk/readDesk.ts'
import { declareNone, sampleDesk } from '../../support/sampleDesk.ts'
import { code } from '../../support/samplePrize.ts'

const at = Instant.parse('2026-11-23T12:00:00.000Z')

test('calibration has a place of its own and moves no figure; what is not complete has none', async () => {
  const desk = await deskWith({ 'TI-001': [400, 400], 'TI-002': [300, 300] })
  const plain = ownCategory(techOf(desk), entryViews(desk, []), [])
  const calibrated = marking(desk, 'TI-002')
  const own = ownCategory(techOf(calibrated), entryViews(calibrated, []), [])
  expect([plain.entries.map((entry) => entry.code), plain.calibration]).toEqual([
    ['TI-001', 'TI-002'],
    null,
  ])
  expect([
    own.entries.map((entry) => entry.code),
    own.calibration?.desk.entry.code,
    own.figures.mean,
    entryViews(calibrated, [])[0]?.desk.entry.code,
  ]).toEqual([['TI-001'], 'TI-002', { numerator: 75n, denominator: 1n }, 'TI-002'])
})

test('entries stand in the order in which the desk says they were completed', async () => {
  const desk = await deskWith({ 'TI-001': [400, 400], 'TI-002': [300, 300] })
  const order = ['TI-002', 'TI-001'].map((text) => ({ entryCode: code(text), at }))
  const { inOrder } = ownCategory(techOf(desk), entryViews(desk, []), order)
  expect(inOrder.map((entry) => entry.code)).toEqual(['TI-002', 'TI-001'])
})

function techOf(desk: Desk): Desk['prize']['categories'][number] {
  const [category] = desk.prize.categories
  if (category === undefined) throw new Error('the sample has a category')
  return category
}

async function deskWith(
  points: Readonly<Record<string, readonly [number, number]>>,
): Promise<Desk> {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002')
  const read = readDesk(desk)
  return {
    ...read,
    entries: read.entries.map((entry): DeskEntry => {
      const given = points[entry.entry.code]
      return given === undefined
        ? entry
        : { ...entry, sheet: { ...entry.sheet, marks: marks(given) } }
    }),
  }
}

function marks([value, reach]: readonly [number, number]): DeskEntry['sheet']['marks'] {
  return [
    { criterion: CriterionPath.parse('value'), mark: Points.parse(value) },
    { criterion: CriterionPath.parse('reach'), mark: Points.parse(reach) },
  ]
}

function marking(desk: Desk, text: string): Desk {
  return {
    ...desk,
    entries: desk.entries.map((entry) =>
      entry.entry.code === text
        ? { ...entry, entry: { ...entry.entry, calibration: true } }
        : entry,
    ),
  }
}
