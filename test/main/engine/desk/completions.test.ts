import { expect, test } from 'vitest'
import { completions } from '../../../../main/engine/desk/completions.ts'
import type { OpenDesk } from '../../../../main/engine/desk/openDesk.ts'
import { scoreCriterion } from '../../../../main/engine/desk/scoreCriterion.ts'
import { CriterionPath } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import { declareNone, sampleDesk } from '../../../support/sampleDesk.ts'
import { code } from '../../../support/samplePrize.ts'

test('entries stand in the order in which their last missing mark was given', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002', 'HC-001')
  score(desk, 'TI-001', 'value', 300)
  score(desk, 'TI-002', 'value', 300)
  score(desk, 'TI-002', 'reach', 300)
  score(desk, 'TI-001', 'reach', 300)
  score(desk, 'HC-001', 'voice', 300)
  expect(order(desk)).toEqual(['TI-002', 'TI-001'])
})

test('a correction moves nothing, but a mark taken back and given again does', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002')
  for (const entry of ['TI-001', 'TI-002']) {
    score(desk, entry, 'value', 300)
    score(desk, entry, 'reach', 300)
  }
  score(desk, 'TI-001', 'reach', 450)
  const corrected = order(desk)
  score(desk, 'TI-001', 'reach', null)
  const open = order(desk)
  score(desk, 'TI-001', 'reach', 450)
  expect([corrected, open, order(desk)]).toEqual([
    ['TI-001', 'TI-002'],
    ['TI-002'],
    ['TI-002', 'TI-001'],
  ])
})

function score(desk: OpenDesk, entry: string, criterion: string, points: number | null): void {
  const mark = points === null ? null : Points.parse(points)
  scoreCriterion(desk, { entryCode: code(entry), criterion: CriterionPath.parse(criterion), mark })
}

function order(desk: OpenDesk): readonly string[] {
  return completions(desk).map(({ entryCode }) => entryCode)
}
