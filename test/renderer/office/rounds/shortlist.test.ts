import { expect, test } from 'vitest'
import {
  acrossTheCut,
  type Choice,
  chosenBy,
  goingOn,
  turned,
} from '../../../../renderer/office/rounds/shortlist.ts'
import { EntryCode } from '../../../../shared/model/ids.ts'
import { FractionText } from '../../../../shared/scoring/fraction.ts'

const code = (name: string): EntryCode => EntryCode.parse(name)
const entry = (name: string, rank: number, exact: string) => ({
  code: code(name),
  rank,
  exact: FractionText.parse(exact),
})

/** Two categories; in the first two entries share the second place. */
const results = {
  categories: [
    { entries: [entry('C-1', 1, '90/1'), entry('C-2', 2, '75/1'), entry('C-3', 2, '75/1')] },
    { entries: [entry('P-1', 1, '70/1'), entry('P-2', 2, '209/3')] },
  ],
}

const choice: Choice = {
  basis: 'rank',
  places: 1,
  least: 70,
  byHand: new Set<EntryCode>(),
  decided: new Set<EntryCode>(),
}

test('by rank the first places of every category go on, by score whoever reaches it', () => {
  expect([...goingOn(results, choice)]).toEqual(['C-1', 'P-1'])
  expect([...goingOn(results, { ...choice, places: 2 })]).toHaveLength(5)
  expect([...goingOn(results, { ...choice, basis: 'score' })]).toEqual(['C-1', 'C-2', 'C-3', 'P-1'])
})

test('a score with decimals is compared exactly', () => {
  const least = (points: number): readonly string[] => [
    ...goingOn(results, { ...choice, basis: 'score', least: points }),
  ]
  expect(least(69.66)).toContain('P-2')
  expect(least(69.67)).not.toContain('P-2')
})

test('entries whose 95 % ranks reach across the cut are named, unless there is no cut', () => {
  const placed = [
    { ...entry('C-1', 1, '90/1'), interval: [1, 1] as const },
    { ...entry('C-2', 2, '80/1'), interval: [1, 3] as const },
    { ...entry('C-3', 3, '75/1'), interval: [2, 4] as const },
    { ...entry('C-4', 4, '60/1'), interval: [3, 4] as const },
    { ...entry('C-5', 5, '50/1'), interval: null },
  ]
  const across = (...going: readonly string[]): readonly string[] => [
    ...acrossTheCut(placed, new Set(going.map(code))),
  ]
  expect(across('C-1', 'C-2')).toEqual(['C-2', 'C-3'])
  expect(across('C-1')).toEqual(['C-2'])
  expect(across()).toEqual([])
  expect(across('C-1', 'C-2', 'C-3', 'C-4', 'C-5')).toEqual([])
})

test('choosing by hand begins with what was chosen, and coming back to it keeps the hand', () => {
  const byHand = chosenBy(results, choice, 'hand')
  expect([...goingOn(results, byHand)]).toEqual(['C-1', 'P-1'])
  const changed = turned(turned(byHand, code('P-1')), code('P-2'))
  expect([...goingOn(results, changed)]).toEqual(['C-1', 'P-2'])
  expect([...byHand.byHand]).toEqual(['C-1', 'P-1'])
  expect(chosenBy(results, changed, 'hand')).toEqual(changed)
})

test('the numbers of each way are kept while another is looked at', () => {
  const byScore = chosenBy(results, { ...choice, places: 2 }, 'score')
  expect(byScore).toMatchObject({ basis: 'score', places: 2, least: 70 })
  expect([...goingOn(results, chosenBy(results, byScore, 'rank'))]).toHaveLength(5)
})

test('what the jury decided goes on by itself, and by hand from there', () => {
  const decided: Choice = { ...choice, basis: 'decided', decided: new Set([code('C-3')]) }
  expect([...goingOn(results, decided)]).toEqual(['C-3'])
  expect([...goingOn(results, chosenBy(results, decided, 'hand'))]).toEqual(['C-3'])
})
