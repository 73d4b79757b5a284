import { expect, test } from 'vitest'
import { criterionMeans } from '../../../shared/plots/criterionMeans.ts'
import { jurorDeviations } from '../../../shared/plots/jurorDeviations.ts'
import { distributions } from '../../../shared/plots/jurorsPlot.ts'
import { methodRanks } from '../../../shared/plots/methodRanks.ts'
import { evenScale, rankScale } from '../../../shared/plots/scale.ts'
import { fitted, wrapped } from '../../../shared/plots/pen.ts'
import { decimal, signed as withSign } from '../../../shared/plots/numbers.ts'
import { scoresOf } from '../../../shared/scoring/score.ts'
import { prizeWith } from '../../main/engine/office/results/workbook/scoredPrize.ts'
import { signed } from '../scoring/exampleJury.ts'
import { chanceSource, measure, sourceOf } from './chancePlots.ts'

const all = (benefit: number, craft: number, reach: number) => ({
  benefit,
  'craft/design': craft,
  'craft/build': craft,
  reach,
})

test('a criterion’s mean is on its own scale, and what is not applicable is left out', () => {
  const source = sourceOf([['C-1', 'Bridge']], prizeWith({ method: 'mean' }), [
    signed('J1', 'C-1', all(500, 300, 1000)),
    signed('J2', 'C-1', { ...all(400, 100, 0), reach: 'not-applicable' }),
  ])
  expect(criterionMeans(source, source.counted).map(({ points }) => points)).toEqual([4.5, 2, 10])
})

test('a juror’s centre is the severity, and the deviations lie around it', () => {
  const source = chanceSource(12, 6)
  for (const { center, deviations, jurorId } of jurorDeviations(source)) {
    const mean = deviations.reduce((sum, { by }) => sum + by, 0) / deviations.length
    const own = source.ranking.jurors.find(({ id }) => id === jurorId)
    expect(center).toBe(own?.severity)
    expect(mean).toBeCloseTo(center ?? NaN, 8)
  }
})

test('where severity cannot be told, each juror is measured by the others of the same entry', () => {
  const source = sourceOf(
    [
      ['C-1', 'Bridge'],
      ['C-2', 'Boat'],
    ],
    prizeWith({ method: 'mean' }),
    [
      signed('J1', 'C-1', all(500, 500, 1000)),
      signed('J2', 'C-1', all(100, 100, 0)),
      signed('J3', 'C-2', all(300, 300, 500)),
    ],
  )
  expect(jurorDeviations(source).map(({ jurorId, center }) => [jurorId, center])).toEqual([
    ['J2', -100],
    ['J3', null],
    ['J1', 100],
  ])
})

test('each method stands as the results say, and entries that share a rank in its middle', () => {
  const source = chanceSource(14, 8)
  const { methods, refused } = methodRanks(source)
  const median = methods.find(({ method }) => method === 'median')
  for (const { code, places } of source.ranking.entries) {
    const found = median?.standings.get(code)
    const sharing = source.ranking.entries.filter(
      (other) => other.places.median?.rank === places.median?.rank,
    )
    expect(found?.rank).toBe(places.median?.rank)
    expect(found?.level).toBe((found?.rank ?? NaN) + (sharing.length - 1) / 2)
  }
  expect(methods.map(({ method }) => method)).not.toContain('mean')
  expect(refused).toEqual([{ method: 'kemeny', reason: 'too-many' }])
})

test('every total is in one tenth of the scale', () => {
  const { counted, jurors } = chanceSource(20, 5)
  const found = distributions(scoresOf(counted), jurors)
  expect(found.map(({ counts }) => counts.reduce((sum, own) => sum + own, 0))).toEqual(
    found.map(({ sheets }) => sheets),
  )
  expect(distributions([{ jurorId: 'J1', entryCode: 'C-1', total: 100 } as never], jurors)).toEqual(
    [expect.objectContaining({ counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1] })],
  )
})

test('a scale around nought reaches as far to both sides, in round numbers', () => {
  expect(evenScale(13.2, 0, 100).ticks).toEqual([-15, -10, -5, 0, 5, 10, 15])
  expect(evenScale(0.2, 0, 100).ticks).toEqual([-1, 0, 1])
  expect(evenScale(13.2, 0, 100).at(0)).toBe(50)
  expect(rankScale(1, 0, 100).ticks).toEqual([1, 2])
})

test('a text that is too long ends in an ellipsis, and breaks between words', () => {
  expect(fitted(measure, 'Human-CentriCity', 60)).toBe('Human-Cen…')
  expect(fitted(measure, 'Short', 60)).toBe('Short')
  expect(wrapped(measure, 'Problem-centred innovation for all', 120, 2)).toEqual([
    'Problem-centred',
    'innovation for all',
  ])
})

test('a minus is a minus, and nought has no sign', () => {
  expect([decimal(-1.25, 1), decimal(-0.001, 1), withSign(0.04, 1), withSign(2, 1)]).toEqual([
    '\u22121.3',
    '0.0',
    '0.0',
    '+2.0',
  ])
})
