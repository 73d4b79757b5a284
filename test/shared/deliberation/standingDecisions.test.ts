import { expect, test } from 'vitest'
import { standingDecisions } from '../../../shared/deliberation/standingDecisions.ts'
import { instant } from '../../../shared/model/ids.ts'
import { KeptDecision } from '../../../shared/model/juryDecision.ts'

test('a decision that was replaced or taken back does not stand', () => {
  const decided = (sequence: number, outcome: string, replaces: number | null): KeptDecision =>
    KeptDecision.parse({
      ...{ sequence, outcome, replaces, categoryId: 'tech', entries: [], award: '', reason: 'r' },
      ...{ vote: null, tied: [], decidedAt: instant(0) },
    })
  const decisions = [
    decided(1, 'winner', null),
    decided(2, 'winner', 1),
    decided(3, 'mention', null),
    decided(4, 'revoked', 3),
  ]
  expect(standingDecisions(decisions).map(({ sequence }) => sequence)).toEqual([2])
})
