import { expect, test } from 'vitest'
import { letterGroups, splitTracker } from '../../../renderer/export/splitTracker.ts'

test('a tracker is shown as its words and as its letters in groups of four', () => {
  const { spoken, letters } = splitTracker('army-van-defense-carry-qkzmtwhbnaep')
  expect([spoken, letterGroups(letters)]).toEqual([
    'army-van-defense-carry',
    ['qkzm', 'twhb', 'naep'],
  ])
})
