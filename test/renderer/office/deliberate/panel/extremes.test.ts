import { expect, test } from 'vitest'
import { extremesOf } from '../../../../../renderer/office/deliberate/panel/extremes.ts'
import { plotPlaces } from '../../../../../renderer/office/deliberate/panel/plotPlaces.ts'
import { labelOf } from '../../../../../renderer/office/deliberate/panel/seats.ts'
import { JurorId } from '../../../../../shared/model/ids.ts'
import { Mark } from '../../../../../shared/model/sheet.ts'
import { Points } from '../../../../../shared/model/points.ts'

const scale = { minimum: Points.parse(100), maximum: Points.parse(500) }
const marks = (...points: readonly (number | 'not-applicable' | null)[]): (Mark | null)[] =>
  points.map((one) => (one === null ? null : Mark.parse(one)))

test('the highest and the lowest of a row are marked, as far apart from half of the scale on', () => {
  expect(extremesOf(marks(500, 300, 400), scale)).toEqual([
    { end: 'highest', isFar: true },
    { end: 'lowest', isFar: true },
    null,
  ])
  expect(extremesOf(marks(350, null, 300, 'not-applicable'), scale)).toEqual([
    { end: 'highest', isFar: false },
    null,
    { end: 'lowest', isFar: false },
    null,
  ])
})

test('where all agree, or only one gave points, nothing is marked', () => {
  expect(extremesOf(marks(300, 300), scale)).toEqual([null, null])
  expect(extremesOf(marks(300, null), scale)).toEqual([null, null])
})

test('labels that would lie on each other stand in lanes', () => {
  const places = plotPlaces([{ total: 80 }, { total: 40 }, { total: 82 }, { total: 91 }])
  expect(places.map(({ total, lane }) => [total, lane])).toEqual([
    [40, 0],
    [80, 0],
    [82, 1],
    [91, 0],
  ])
})

test('hidden names are letters in the order in which they were drawn, beyond Z in pairs', () => {
  const letters = Array.from({ length: 28 }, (_, place) => JurorId.parse(`J${place + 1}`))
  const label = (id: string, isHidden: boolean): string =>
    labelOf(JurorId.parse(id), { letters, isHidden })
  expect([label('J1', true), label('J26', true), label('J27', true), label('J28', true)]).toEqual([
    'A',
    'Z',
    'AA',
    'AB',
  ])
  expect(label('J1', false)).toBe('J1')
})
