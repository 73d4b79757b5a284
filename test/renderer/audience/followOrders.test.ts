import { expect, test } from 'vitest'
import { followOrders, scaleFor } from '../../../renderer/audience/followOrders.ts'
import type { PagePlace } from '../../../renderer/viewer/protocol.ts'

const place: PagePlace = { page: 3, down: 250, across: 0, scale: 'page-width', rotation: 0 }

test('a factor grows with the room, and stays one that the viewer takes', () => {
  expect(scaleFor('1.25', 2)).toBe('2.5')
  expect(scaleFor('1.1', 1 / 3)).toBe('0.3667')
  expect(scaleFor('9', 10)).toBe('20')
  expect(scaleFor('0.2', 0.1)).toBe('0.1')
})

test('a word for fitting means the same in every room', () => {
  expect(scaleFor('page-width', 2)).toBe('page-width')
  expect(scaleFor('page-fit', 0.5)).toBe('page-fit')
})

test('who stays where the chair is is told nothing', () => {
  expect(followOrders(place, { ...place })).toEqual([])
})

test('a turned page is followed to its place, sideways too', () => {
  expect(followOrders(place, { ...place, page: 4, down: 500, across: 120 })).toEqual([
    { type: 'follow', at: 4.5, step: 1, across: 120 },
  ])
})

test('pages are turned and scaled before they are gone to', () => {
  const to: PagePlace = { ...place, rotation: 270, scale: '1.5' }
  expect(followOrders(place, to).map(({ type }) => type)).toEqual([
    'rotate',
    'rotate',
    'rotate',
    'scale',
    'follow',
  ])
  expect(followOrders(to, place).map(({ type }) => type)).toEqual(['rotate', 'scale', 'follow'])
})

test('above the first page there is nothing to go to', () => {
  const orders = followOrders(place, { ...place, page: 1, down: -2000 })
  expect(orders).toEqual([{ type: 'follow', at: 0, step: 1, across: 0 }])
})
