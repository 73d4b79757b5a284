import { expect, test } from 'vitest'
import { declare } from '../../../../main/engine/desk/declare.ts'
import { findInEntry } from '../../../../main/engine/desk/findInEntry.ts'
import { codeOf } from '../../../support/codeOf.ts'
import { declareNone, sampleDesk } from '../../../support/sampleDesk.ts'
import { code } from '../../../support/samplePrize.ts'

const entryCode = code('TI-001')

test('the matches of every document of an entry are counted by page', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const documents = desk.entries.get(entryCode)?.entry.documents ?? []
  const found = findInEntry(desk, { entryCode, query: 'S' })
  expect(found.map(({ documentId }) => documentId)).toEqual(documents.map(({ id }) => id))
  expect(findInEntry(desk, { entryCode, query: 'second' })[0]).toEqual({
    documentId: documents[0]?.id,
    matches: 1,
    pages: [{ page: 2, matches: 1, snippet: '\u0002Second\u0003 page: buses.' }],
    pagesWithoutText: 0,
  })
})

test('nothing is told of an entry with a conflict, or before the juror has declared', async () => {
  const { desk } = await sampleDesk()
  const find = (): unknown => findInEntry(desk, { entryCode, query: 'bus' })
  expect(codeOf(find)).toBe('CONFLICT_NOT_DECLARED')
  declare(desk, [{ entryCode, declaration: 'conflict', reason: 'mine' }])
  expect(codeOf(find)).toBe('CONFLICT_NOT_DECLARED')
})
