import { expect, test } from 'vitest'
import { isAtEdge, nextStop, totalOf } from '../../../renderer/reader/findings.ts'
import type { DocumentMatches } from '../../../shared/calls/views.ts'
import { DocumentId } from '../../../shared/model/ids.ts'

const id = (digit: string): DocumentId => DocumentId.parse(digit.repeat(32))

function found(digit: string, ...pages: readonly number[]): DocumentMatches {
  return {
    documentId: id(digit),
    matches: pages.length * 2,
    pages: pages.map((page) => ({ page, matches: 2, snippet: '' })),
    pagesWithoutText: 0,
  }
}

const matches = [found('1', 3, 5), found('2'), found('3', 8)]

test('after its last match a search goes on at the first page of the next document with matches', () => {
  expect(nextStop(matches, id('1'), 'next')).toEqual({ documentId: id('3'), page: 8 })
  expect(nextStop(matches, id('3'), 'next')).toEqual({ documentId: id('1'), page: 3 })
})

test('going back it goes on at the last page of the one before', () => {
  expect(nextStop(matches, id('3'), 'previous')).toEqual({ documentId: id('1'), page: 5 })
})

test('it stays where no other document has a match', () => {
  expect(nextStop([found('1', 3), found('2')], id('1'), 'next')).toBeNull()
})

test('only the last match, or going back the first, is an edge', () => {
  const at = (current: number, total: number) =>
    ({ state: 'found', current, total, unreadable: 0 }) as const
  expect(isAtEdge(at(2, 3), 'next')).toBe(false)
  expect(isAtEdge(at(3, 3), 'next')).toBe(true)
  expect(isAtEdge(at(3, 3), 'previous')).toBe(false)
  expect(isAtEdge(at(1, 3), 'previous')).toBe(true)
  expect(isAtEdge(at(0, 0), 'next')).toBe(true)
  expect(isAtEdge({ ...at(0, 0), state: 'searching' }, 'next')).toBe(false)
})

test('matches and documents with matches are counted', () => {
  expect(totalOf(matches)).toEqual({ matches: 6, documents: 2 })
})
