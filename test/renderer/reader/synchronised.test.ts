import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterMove, noPlaces, type Places } from '../../../renderer/reader/synchronised.ts'

const both: Places = { first: 1, second: 4, step: 0 }

test('one reader goes along with the other by the same share of a page', () => {
  const { places, follow } = afterMove(both, 'first', 1.5, null)
  expect(follow).toEqual({ side: 'second', at: 4.5, step: 1 })
  expect(places).toEqual({ first: 1.5, second: 4.5, step: 1 })
})

test('a reader that came along leads nobody', () => {
  const { places } = afterMove(both, 'first', 1.5, null)
  expect(afterMove(places, 'second', 4.48, 1)).toEqual({
    places: { first: 1.5, second: 4.48, step: 1 },
    follow: null,
  })
})

test('what is told of an overtaken step changes nothing', () => {
  const once = afterMove(both, 'first', 1.5, null).places
  const twice = afterMove(once, 'first', 2, null).places
  expect(afterMove(twice, 'second', 4.5, 1)).toEqual({ places: twice, follow: null })
})

test('a document that has just been opened moves nothing', () => {
  expect(afterMove({ ...both, first: null }, 'first', 30, null).follow).toBeNull()
  expect(afterMove(noPlaces, 'first', 3, null).follow).toBeNull()
})

test('however one reader is moved, each move is answered once and the other never strays', () => {
  const moves = fc.array(fc.integer({ min: 1000, max: 20_000 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(moves, (thousandths) => {
      let places = both
      for (const at of thousandths.map((number) => number / 1000)) {
        const next = afterMove(places, 'first', at, null)
        places = next.places
        if (next.follow === null) continue
        const answer = afterMove(places, 'second', next.follow.at, next.follow.step)
        expect(answer.follow).toBeNull()
        places = answer.places
      }
      const strayed = (places.second ?? 0) - (places.first ?? 0) - 3
      expect(Math.abs(strayed)).toBeLessThan(1e-6)
    }),
  )
})
