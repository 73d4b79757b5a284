import fc from 'fast-check'
import { expect, test } from 'vitest'
import { possibleSubjects } from '../../../../../renderer/office/deliberate/audience/possibleSubjects.ts'
import { sceneOf, type Wish } from '../../../../../renderer/office/deliberate/audience/sceneOf.ts'
import { audiencePlots, audienceSubjects } from '../../../../../renderer/state/audience.ts'
import { AudienceScene } from '../../../../../shared/calls/audienceScene.ts'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import { measure, words } from '../../../../shared/plots/chancePlots.ts'
import { jurors, meetingByChance, type Meeting } from './meetingByChance.ts'

const document: Wish['document'] = {
  entryCode: EntryCode.parse('C-1'),
  file: 'plan.pdf',
  length: 10,
  password: null,
  place: { page: 1, down: 0, across: 0, scale: 'page-width', rotation: 0 },
  width: 800,
}

const wishes: fc.Arbitrary<Wish> = fc.record({
  subject: fc.constantFrom(...audienceSubjects),
  plot: fc.constantFrom(...audiencePlots),
  part: fc.integer({ min: 1, max: 4 }),
  namesHidden: fc.constant(true),
  document: fc.constantFrom(document, null),
})

const seeds = fc.integer({ min: 1, max: 25 })
const some = makeOnce((juror) => `QX-${juror}7`)
const others = makeOnce((juror) => `${'ZYWVUT'[juror - 1] ?? ''}-${juror}`)
const shown = ({ talk }: Meeting, wish: Wish): AudienceScene =>
  sceneOf(talk, wish, { words, measure })

test('with names hidden nothing in any scene tells who a juror is, or what anybody wrote', () => {
  fc.assert(
    fc.property(seeds, wishes, (seed, wish) => {
      const meeting = some(seed)
      const scene = JSON.stringify(shown(meeting, wish))
      expect(meeting.secrets.filter((secret) => scene.includes(secret))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('with names hidden other jurors with the same letters make the very same scene', () => {
  fc.assert(
    fc.property(seeds, wishes, (seed, wish) => {
      expect(shown(others(seed), wish)).toEqual(shown(some(seed), wish))
    }),
    { numRuns: 500 },
  )
})

test('every scene is one that the shell takes, and it takes it as it is', () => {
  fc.assert(
    fc.property(seeds, wishes, fc.boolean(), (seed, wish, namesHidden) => {
      const scene = shown(some(seed), { ...wish, namesHidden })
      expect(AudienceScene.parse(scene)).toEqual(scene)
    }),
    { numRuns: 500 },
  )
})

test('names are there when the chair shows them', () => {
  const { talk } = meetingByChance(3, (juror) => `J${juror}`)
  const wish: Wish = { subject: 'scores', plot: 'scores', part: 1, namesHidden: false, document }
  const scene = sceneOf(talk, wish, { words, measure })
  if (scene.kind !== 'scores') throw new Error('not the points')
  expect(scene.columns.length).toBeGreaterThan(1)
  expect(scene.columns.length).toBeLessThanOrEqual(jurors)
  for (const { label, name } of scene.columns) expect(name).toBe(`Name of ${label}`)
})

test('of a blind category nobody learns whose an entry is', () => {
  const { talk } = meetingByChance(3, (juror) => `J${juror}`)
  const category = { ...talk.scored.category, blind: true }
  const blind = { ...talk, scored: { ...talk.scored, category } }
  for (const subject of audienceSubjects) {
    const wish: Wish = { subject, plot: 'criteria', part: 1, namesHidden: true, document }
    const scene = sceneOf(blind, wish, { words, measure })
    expect(JSON.stringify(scene), subject).not.toMatch(/A city|Busan|Korea/)
  }
})

test('of a covered entry there are no points, and of its category no places', () => {
  const { talk } = meetingByChance(3, (juror) => `J${juror}`)
  const [first, ...others] = talk.rows
  if (first === undefined) throw new Error('there are entries')
  const covered = { ...first, isCovered: true }
  const rows = [covered, ...others]
  const figures = ['scores', 'ranking', 'plot'] as const
  const possible = possibleSubjects({ ...talk, rows, row: covered }, true)
  expect(figures.filter((subject) => possible.has(subject))).toEqual([])
  expect([...possible].toSorted()).toEqual(['decisions', 'document', 'entry', 'nothing', 'timer'])
  const other = possibleSubjects({ ...talk, rows, row: others[0] ?? null }, true)
  expect(figures.filter((subject) => other.has(subject))).toEqual(['scores'])
})

/** A meeting takes a while to reckon: each is made once. */
function makeOnce(idOf: (juror: number) => string): (seed: number) => Meeting {
  const made = new Map<number, Meeting>()
  return (seed) => {
    const meeting = made.get(seed) ?? meetingByChance(seed, idOf)
    made.set(seed, meeting)
    return meeting
  }
}
