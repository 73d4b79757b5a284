import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followsVote, tiedEntries } from '../../../shared/deliberation/decided.ts'
import { voteResult } from '../../../shared/deliberation/voteResult.ts'
import { EntryCode } from '../../../shared/model/ids.ts'
import { DecidedNow, type Vote } from '../../../shared/model/juryDecision.ts'

const codes = ['C-1', 'C-2', 'C-3'].map((code) => EntryCode.parse(code))
const ranked = new Map(codes.map((code, place) => [code, place + 1]))

/** A secret vote: so many for each entry in turn, then for none of them. */
function votes(counts: readonly number[], none = 0): Vote {
  const forEntries = counts.map((count, place) => ({
    choice: { entry: codes[place] ?? EntryCode.parse('C-9') },
    votes: count,
  }))
  return {
    way: 'secret',
    among: codes.slice(0, counts.length),
    counts: [...forEntries, { choice: { for: 'none' }, votes: none }],
  }
}

function decided(outcome: string, entries: readonly string[], vote: Vote | null): DecidedNow {
  const rest = { categoryId: 'city', award: '', reason: 'So we think', replaces: null }
  return DecidedNow.parse({ ...rest, outcome, entries, vote })
}

test('the most votes come first, and the ranking puts equal votes in order', () => {
  const result = voteResult(votes([1, 2, 2]), ranked)
  expect(result.order).toEqual([['C-2'], ['C-3'], ['C-1']])
  expect(result.entries.map(({ votes: count }) => count)).toEqual([2, 2, 1])
})

test('what votes and ranking leave equal stays together, and so do entries without a rank', () => {
  const shared = new Map(codes.slice(0, 2).map((code) => [code, 1]))
  expect(voteResult(votes([2, 2, 2]), shared).order).toEqual([['C-1', 'C-2'], ['C-3']])
  expect(voteResult(votes([2, 2, 2]), new Map()).order).toEqual([codes])
})

test('ballots by name are counted like the counts of a secret vote', () => {
  const choices = [{ entry: codes[1] }, { entry: codes[1] }, { for: 'none' }, { for: 'abstained' }]
  const ballots = choices.map((choice, place) => ({ jurorId: `J0${place}`, choice }))
  const open = decided('winner', ['C-2'], null)
  const { vote } = DecidedNow.parse({ ...open, vote: { way: 'open', among: codes, ballots } })
  expect(vote && voteResult(vote, ranked)).toEqual({
    ballots: 4,
    proposal: 0,
    none: 1,
    abstained: 1,
    entries: [
      { code: 'C-2', votes: 2 },
      { code: 'C-1', votes: 0 },
      { code: 'C-3', votes: 0 },
    ],
    order: [['C-2'], ['C-1'], ['C-3']],
  })
})

test('tied are the entries with equal votes that the decision is about, in the order of the ranking', () => {
  expect(tiedEntries(decided('winner', ['C-2'], votes([1, 2, 2])), ranked)).toEqual(['C-2', 'C-3'])
  expect(tiedEntries(decided('winner', ['C-1'], votes([3, 1, 1])), ranked)).toEqual([])
  expect(tiedEntries(decided('winner', ['C-1'], null), ranked)).toEqual([])
})

const follows: readonly (readonly [string, DecidedNow, boolean])[] = [
  ['the first of the vote', decided('winner', ['C-2'], votes([1, 2, 0])), true],
  ['the first two in their order', decided('winner', ['C-2', 'C-1'], votes([1, 2, 0])), true],
  ['the first two turned round', decided('winner', ['C-1', 'C-2'], votes([1, 2, 0])), false],
  ['the second of the vote', decided('winner', ['C-1'], votes([1, 2, 0])), false],
  ['a tie against the ranking', decided('winner', ['C-2'], votes([2, 2, 0])), false],
  ['fewer votes than for none', decided('winner', ['C-2'], votes([1, 2, 0], 3)), false],
  ['no votes at all', decided('winner', ['C-1'], votes([0, 0, 0])), false],
  ['no award, none being first', decided('no-award', [], votes([1, 2, 0], 2)), true],
  ['no award against the votes', decided('no-award', [], votes([1, 2, 0], 1)), false],
]

test.each(follows)('whether a decision follows its vote: %s', (_name, decision, expected) => {
  expect(followsVote(decision, ranked)).toBe(expected)
})

test.each([
  [2, 1, true],
  [2, 2, true],
  [1, 2, false],
  [0, 0, false],
])('a proposal with %i for and %i against is carried: %s', (yes, no, expected) => {
  const counts = [
    { choice: { for: 'proposal' }, votes: yes },
    { choice: { for: 'none' }, votes: no },
  ]
  const vote = { way: 'secret', among: [], counts } as unknown as Vote
  expect(followsVote(decided('shortlisted', ['C-3', 'C-1'], vote), ranked)).toBe(expected)
})

test('where nothing separates entries, either order follows the vote', () => {
  const vote = votes([2, 2, 1])
  expect(followsVote(decided('winner', ['C-1'], vote), new Map())).toBe(true)
  expect(followsVote(decided('winner', ['C-2', 'C-1'], vote), new Map())).toBe(true)
})

test('the order in which ballots are counted changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 }), (counts) => {
      const vote = votes(counts)
      const turned = { ...vote, among: vote.among.toReversed() }
      expect(voteResult(turned, ranked)).toEqual(voteResult(vote, ranked))
    }),
  )
})
