import { expect, test } from 'vitest'
import { abstain } from '../../../../../main/engine/desk/abstain.ts'
import { keepAnnotation } from '../../../../../main/engine/desk/annotations/keepAnnotation.ts'
import { comment } from '../../../../../main/engine/desk/comment.ts'
import { declare } from '../../../../../main/engine/desk/declare.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../../../../main/engine/desk/readDesk.ts'
import { search } from '../../../../../main/engine/desk/search/search.ts'
import { AnnotationId } from '../../../../../shared/model/annotation.ts'
import type { Document } from '../../../../../shared/model/entry.ts'
import { CriterionId, Instant } from '../../../../../shared/model/ids.ts'
import { declareNone, sampleDesk } from '../../../../support/sampleDesk.ts'
import { code } from '../../../../support/samplePrize.ts'

function documentOf(desk: OpenDesk, entry: string): Document {
  const [document] = desk.entries.get(code(entry))?.entry.documents ?? []
  if (document === undefined) throw new Error(`${entry} has a document`)
  return document
}

test.each([
  ['스마트도시', '서울특별시 \u0002스마트도시\u0003 추진'],
  ['도시', '서울특별시 스마트\u0002도시\u0003 추진'],
  ['시', '서울특별\u0002시\u0003 스마트도\u0002시\u0003'],
  ['스마트도시'.normalize('NFD'), '\u0002스마트도시\u0003'],
  ['シティ', '東京都のスマート\u0002シティ\u0003計画'],
  ['ｼﾃｨ', '\u0002シティ\u0003計画'],
  ['京都の', '東\u0002京都の\u0003スマート'],
  ['計画 東京', '\u0002東京\u0003都のスマートシティ\u0002計画\u0003'],
  ['CAFE', 'and \u0002café\u0003'],
  ['smar city', 'A \u0002smart\u0003 \u0002city\u0003 for'],
  ['ŞƏHƏR', 'Bakı \u0002şəhəri\u0003'],
])('the search for %s finds its page', async (query, snippet) => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002', 'HC-001')
  const { hits } = search(desk, query)
  expect(hits.map((hit) => hit.snippet).join('\n')).toContain(snippet)
})

test('a hit on a page names its entry, document and page, and the words to light up there', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  expect(search(desk, 'second').hits).toEqual([
    {
      kind: 'page',
      entryCode: 'TI-001',
      documentId: documentOf(desk, 'TI-001').id,
      page: 2,
      snippet: '\u0002Second\u0003 page: buses.',
      match: 'Second',
    },
  ])
})

test('titles, applicants and places are found, of an entry without documents of one’s own as well', async () => {
  const { desk } = await sampleDesk()
  const found = (query: string): readonly string[] =>
    search(desk, query).hits.map((hit) => `${hit.kind} ${hit.entryCode} ${hit.snippet}`)
  expect(found('seoul project')).toEqual(['entry TI-001 \u0002Seoul\u0003 \u0002project\u0003'])
  // Recused by the secretariat, and yet on the desk's list.
  expect(found('LYON')).toEqual(['entry TI-003 \u0002Lyon\u0003 project'])
  expect(found('ti-00')).toEqual([
    'entry TI-001 \u0002TI-00\u00031',
    'entry TI-002 \u0002TI-00\u00032',
    'entry TI-003 \u0002TI-00\u00033',
  ])
})

test('own comments and notes are found, before any page', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002')
  const entryCode = code('TI-001')
  comment(desk, { entryCode, criterionId: CriterionId.parse('value'), text: 'Too few buses' })
  comment(desk, { entryCode: code('TI-002'), criterionId: null, text: '버스가 적다' })
  const { id: documentId } = documentOf(desk, 'TI-001')
  keepAnnotation(desk, {
    id: AnnotationId.parse('0'.repeat(32)),
    kind: 'note',
    entryCode,
    place: { documentId, page: 2, quote: 'Second page', regions: [] },
    text: 'Ask about the buses',
    created: Instant.parse('2026-11-23T12:00:00.000Z'),
    changed: Instant.parse('2026-11-23T12:00:00.000Z'),
  })
  const kinds = (query: string): readonly string[] =>
    search(desk, query).hits.map(({ kind, entryCode: of }) => `${kind} ${of}`)
  expect(kinds('buses')).toEqual(['note TI-001', 'comment TI-001', 'page TI-001', 'page TI-002'])
  expect(kinds('second')).toEqual(['note TI-001', 'page TI-001'])
  expect(search(desk, '스가').hits).toEqual([
    { kind: 'comment', entryCode: 'TI-002', criterionId: null, snippet: '버\u0002스가\u0003 적다' },
  ])
  abstain(desk, { entryCode, reason: 'tired' })
  expect(kinds('few')).toEqual([])
})

test('the answer says what was looked through, and which documents hold no words', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'HC-001')
  expect(search(desk, 'zeppelin')).toEqual({
    hits: [],
    pagesFound: 0,
    searched: { entries: 4, documents: 3, pages: 5, silent: [] },
  })
})

test('nothing of an undeclared or recused entry is found', async () => {
  const { desk } = await sampleDesk()
  const found = (): string[] => search(desk, 'bus').hits.map(({ entryCode }) => entryCode)
  expect(found()).toEqual([])
  declareNone(desk, 'HC-001', 'TI-002')
  declare(desk, [{ entryCode: code('TI-001'), declaration: 'conflict', reason: 'mine' }])
  expect(found().sort()).toEqual(['HC-001', 'TI-002'])
})

test.each([
  '',
  '  ',
  '"',
  '*',
  'AND',
  'NEAR(',
  '"a" OR "b',
  '- -',
  'x:y',
  '\u0002',
  "'; DROP TABLE page",
])('the query %j is only words to search for', async (query) => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  expect(search(desk, query).hits.every(({ entryCode }) => entryCode === 'TI-001')).toBe(true)
  expect(readDesk(desk).entries).toHaveLength(4)
})
