import { expect, test } from 'vitest'
import {
  matchesFilter,
  matchesSearch,
  verdictCounts,
  verdictsOf,
} from '../../../../renderer/office/collect/listedVerdicts.ts'
import { KeptVerdict } from '../../../../shared/calls/collectViews.ts'

const later = '2026-11-23T10:00:00.000Z'
const earlier = '2026-11-22T10:00:00.000Z'

const verdicts = [
  verdict({ sequence: 5, verdict: 'refused', code: 'TWO_HISTORIES', decision: 'history' }),
  verdict({ sequence: 4, verdict: 'refused', code: 'DAMAGED', file: 'stick/short.juryscore' }),
  verdict({ sequence: 3, juror: 'J07' }),
  verdict({ sequence: 2, collectedAt: earlier }),
  verdict({ sequence: 1, collectedAt: earlier, verdict: 'refused', code: 'DAMAGED' }),
]

test('the last collection is that of the latest verdict', () => {
  expect(verdictsOf(verdicts, 'latest').map(({ sequence }) => sequence)).toEqual([5, 4, 3])
  expect(verdictsOf(verdicts, 'all')).toHaveLength(5)
  expect(verdictsOf([], 'latest')).toEqual([])
})

test('what waits for a decision is counted by itself, not as refused', () => {
  expect(Object.fromEntries(verdictCounts(verdicts))).toEqual({
    all: 5,
    decide: 1,
    accepted: 2,
    superseded: 0,
    duplicate: 0,
    refused: 2,
  })
  expect(verdicts.filter((each) => matchesFilter(each, 'decide'))).toEqual([verdicts[0]])
})

test('a search finds by file, juror, code and what was said', () => {
  const found = (typed: string): readonly number[] =>
    verdicts
      .filter((each) => matchesSearch(each, 'It counts.', typed))
      .map(({ sequence }) => sequence)
  expect([found('SHORT'), found('j07 counts'), found('damaged'), found(''), found('x7')]).toEqual([
    [4],
    [3],
    [4, 1],
    [5, 4, 3, 2, 1],
    [],
  ])
})

function verdict(change: object): KeptVerdict {
  return KeptVerdict.parse({
    sequence: 0,
    collectedAt: later,
    file: 'a.juryscore',
    verdict: 'accepted',
    code: null,
    details: {},
    juror: null,
    revision: null,
    decision: null,
    ...change,
  })
}
