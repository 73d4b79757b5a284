import { expect, test } from 'vitest'
import { standingDecisions } from '../../../../../shared/deliberation/standingDecisions.ts'
import { scoredOffice } from '../results/scoredOffice.ts'
import { refusal } from '../../../../support/refusal.ts'
import { quiet } from '../officeFixture.ts'
import { decide, openVote, secretVote } from './deliberationScene.ts'

const person = { categoryId: 'people', entries: ['P-1'], award: 'Leader of the year' }

test('decisions are kept in their order, each with its line in the log', async () => {
  const office = await scoredOffice()
  await decide(office, {})
  const { decisions } = await decide(office, { ...person, outcome: 'mention' })
  expect(decisions.map(({ sequence, outcome, entries }) => [sequence, outcome, entries])).toEqual([
    [1, 'winner', ['C-1']],
    [2, 'mention', ['P-1']],
  ])
  const { lines } = await office.handlers['office.audit']({}, quiet)
  const told = lines.filter(({ act }) => act === 'jury-decided').map(({ details }) => details)
  expect(told).toContainEqual({
    decision: 1,
    category: 'cities',
    outcome: 'winner',
    entries: 'C-1',
    reason: 'The best plan',
  })
})

test('a decision is replaced and revoked, and what was said before stays', async () => {
  const office = await scoredOffice()
  const [first] = (await decide(office, {})).decisions
  await decide(office, { entries: ['C-2'], replaces: 1 })
  expect(await refusal(decide(office, { entries: ['C-3'], replaces: 1 }))).toBe('DECISION_REPLACED')
  const revoked = { outcome: 'revoked', entries: [], replaces: 2, reason: 'Counted wrongly' }
  const { decisions } = await decide(office, revoked)
  expect(decisions[0]).toEqual(first)
  expect(decisions).toHaveLength(3)
  expect(standingDecisions(decisions)).toEqual([])
  expect(await refusal(decide(office, { ...revoked, replaces: 3 }))).toBe('DECISION_REPLACED')
  expect(await refusal(decide(office, {}))).toBe('accepted')
})

test('equal votes are put in order by the official ranking, and the decision says which', async () => {
  const office = await scoredOffice()
  const vote = openVote(['C-1', 'C-2', 'C-3'], { J01: 'C-1', J02: 'C-2', J03: 'abstained' })
  const { categories } = await office.handlers['office.results']({}, quiet)
  const [best, second] = categories[0]?.entries.map(({ code }) => code) ?? []
  expect(await refusal(decide(office, { entries: [second], vote }))).toBe('VOTE_SAYS_OTHERWISE')
  const { decisions } = await decide(office, { entries: [best], vote })
  expect(decisions[0]?.tied).toEqual([best, second])
})

const refused: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['a category that is not there', { categoryId: 'rivers' }, 'UNKNOWN_CATEGORY'],
  ['an entry that is not there', { entries: ['C-9'] }, 'UNKNOWN_ENTRY'],
  ['an entry of another category', { entries: ['P-1'] }, 'UNKNOWN_ENTRY'],
  ['an entry that cannot be voted for', { vote: openVote(['P-1'], {}) }, 'UNKNOWN_ENTRY'],
  ['an entry twice', { entries: ['C-1', 'C-1'] }, 'ENTRY_TWICE'],
  ['a winner without an entry', { entries: [] }, 'DECISION_NAMES_NONE'],
  ['no award with an entry', { outcome: 'no-award' }, 'DECISION_NAMES_ENTRIES'],
  ['nothing to revoke', { outcome: 'revoked', entries: [] }, 'NOTHING_TO_REVOKE'],
  ['what it replaces is not there', { replaces: 7 }, 'DECISION_REPLACED'],
  ['a voter who is no juror', { vote: openVote(['C-1'], { J09: 'C-1' }) }, 'UNKNOWN_JUROR'],
  ['a ballot for another', { vote: openVote(['C-1'], { J01: 'C-2' }) }, 'BALLOT_OUTSIDE_VOTE'],
  [
    'a proposal between entries',
    { vote: secretVote(['C-1'], { proposal: 1 }) },
    'BALLOT_OUTSIDE_VOTE',
  ],
  ['more votes than jurors', { vote: secretVote(['C-1'], { 'C-1': 4 }) }, 'VOTES_TOO_MANY'],
  [
    'another than the voted',
    { vote: secretVote(['C-1', 'C-2'], { 'C-2': 2 }) },
    'VOTE_SAYS_OTHERWISE',
  ],
  [
    'a juror in conflict',
    { ...person, vote: openVote(['P-1'], { J02: 'P-1' }) },
    'VOTER_IN_CONFLICT',
  ],
  [
    'more secret votes than jurors without a conflict',
    { ...person, vote: secretVote(['P-1'], { 'P-1': 3 }) },
    'VOTES_TOO_MANY',
  ],
]

test('a decision that is not sound is refused by name, and nothing is kept', async () => {
  const office = await scoredOffice()
  for (const [what, change, code] of refused)
    expect([what, await refusal(decide(office, change))]).toEqual([what, code])
  const ballots = [1, 2].map(() => ({ jurorId: 'J01', choice: { entry: 'C-1' } }))
  const twice = { vote: { way: 'open', among: ['C-1'], ballots } }
  expect(await refusal(decide(office, twice))).toBe('BALLOT_TWICE')
  expect((await office.handlers['office.deliberation']({}, quiet)).decisions).toEqual([])
})

test('what stands is not contradicted before it is replaced', async () => {
  const office = await scoredOffice()
  await decide(office, {})
  const none = { outcome: 'no-award', entries: [] }
  expect(await refusal(decide(office, none))).toBe('DECIDED_ALREADY')
  expect(await refusal(decide(office, {}))).toBe('DECIDED_ALREADY')
  expect(await refusal(decide(office, { entries: ['C-2'] }))).toBe('accepted')
  expect(await refusal(decide(office, { award: 'Prize of the public' }))).toBe('accepted')
  expect(await refusal(decide(office, { ...none, award: 'Prize of the young' }))).toBe('accepted')
  const shortlist = { outcome: 'shortlisted', award: '', entries: ['C-1', 'C-2'] }
  expect(await refusal(decide(office, shortlist))).toBe('accepted')
  expect(await refusal(decide(office, { ...shortlist, award: 'Other' }))).toBe('DECIDED_ALREADY')
})
