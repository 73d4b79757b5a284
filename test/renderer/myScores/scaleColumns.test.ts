import { expect, test } from 'vitest'
import { meanPoints, scaleColumns } from '../../../renderer/myScores/scaleColumns.ts'
import { Scale } from '../../../shared/model/rubric.ts'
import { scaleUse, type ScaleUse } from '../../../shared/scoring/own/scaleUse.ts'
import { marked } from '../../shared/scoring/own/sheets.ts'
import { samplePrize } from '../../support/samplePrize.ts'

function useOf(scale: object, points: readonly (number | null)[]): ScaleUse {
  const [criterion] = samplePrize.categories[0]?.rubric.criteria ?? []
  if (criterion === undefined) throw new Error('the sample has a criterion')
  const rubric = {
    pointsPer: 'criterion' as const,
    criteria: [{ ...criterion, scale: Scale.parse(scale) }],
    overallComment: criterion.comment,
  }
  const sheets = points.map((one, place) => marked(`E${place}`, { [criterion.id]: one }))
  const [use] = scaleUse(rubric, sheets)
  if (use === undefined) throw new Error('a criterion has a use')
  return use
}

test('a short scale has a bar for each step, and one for "not applicable"', () => {
  const columns = scaleColumns(
    useOf({ minimum: 100, maximum: 300, step: 100 }, [100, 300, 300, null]),
  )
  expect(columns.map(({ key, codes }) => [key, codes.length])).toEqual([
    ['100', 1],
    ['200', 0],
    ['300', 2],
    ['n/a', 1],
  ])
})

test('a scale of a hundred and one steps is drawn in ranges that leave nothing out', () => {
  const columns = scaleColumns(
    useOf({ minimum: 0, maximum: 10_000, step: 100 }, [0, 1000, 1100, 10_000]),
  )
  expect(columns.map(({ span }) => span)).toEqual(
    Array.from({ length: 10 }, (_, place) => ({
      from: place * 1100,
      to: Math.min(place * 1100 + 1000, 10_000),
    })),
  )
  expect(columns.map(({ codes }) => codes.length)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 1])
})

test('the mean of the points leaves out what is not applicable', () => {
  const scale = { minimum: 100, maximum: 500, step: 50 }
  expect([meanPoints(useOf(scale, [300, 450, null])), meanPoints(useOf(scale, [null]))]).toEqual([
    375,
    null,
  ])
})
