import { expect, test } from 'vitest'
import { panesFor } from '../../../renderer/components/paneRoom.ts'

const entries = { id: 'entries', size: 248, minimum: 200, maximum: 320, folded: 48 }
const page = { id: 'page', minimum: 320 }
const rubric = { id: 'rubric', size: 396, minimum: 340 }
const panes = [entries, page, rubric]

test('with room for all of them panes are as they were', () => {
  expect(panesFor(panes, 860)).toBe(panes)
})

test('with less, those that can fold are folded', () => {
  const folded = { ...entries, size: 48, minimum: 48, maximum: 48 }
  expect(panesFor(panes, 859)).toEqual([folded, page, rubric])
  expect(panesFor(panes, 708)).toEqual([folded, page, rubric])
})

test('with still less there is room for one at a time', () => {
  expect(panesFor(panes, 707)).toBeNull()
})

test('before anything is measured, panes are as they were', () => {
  expect(panesFor(panes, 0)).toBe(panes)
})
