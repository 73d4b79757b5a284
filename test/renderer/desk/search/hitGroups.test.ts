import { expect, test } from 'vitest'
import { hitGroups, hitKey, shownHits } from '../../../../renderer/desk/search/hitGroups.ts'
import { entryViews, type EntryView } from '../../../../renderer/state/entryView.ts'
import { readDesk } from '../../../../main/engine/desk/readDesk.ts'
import type { SearchHit } from '../../../../shared/calls/searchViews.ts'
import type { DocumentId } from '../../../../shared/model/ids.ts'
import { sampleDesk } from '../../../support/sampleDesk.ts'
import { code } from '../../../support/samplePrize.ts'

test('entries stand by their best hit, and of many pages the best are shown in the order of reading', async () => {
  const { views, page } = await sample()
  const hits = [page('TI-002', 1), ...[5, 2, 9, 1, 7].map((number) => page('TI-001', number))]
  const groups = hitGroups('page', hits, views)
  const shown = (isOpened: boolean): readonly unknown[] =>
    groups.map((group) => shownHits(group, isOpened).map((hit) => 'page' in hit && hit.page))
  expect(groups.map(({ view }) => view.desk.entry.code)).toEqual(['TI-002', 'TI-001'])
  expect([shown(false), shown(true)]).toEqual([
    [[1], [1, 2, 5, 9]],
    [[1], [1, 2, 5, 7, 9]],
  ])
})

test('each hit has a key of its own', async () => {
  const { page } = await sample()
  const entryCode = code('TI-001')
  const comment = { kind: 'comment', entryCode, criterionId: null, snippet: 'a' } as const
  const note = { kind: 'note', entryCode, place: null, snippet: 'a' } as const
  const hits: readonly SearchHit[] = [page('TI-001', 1), page('TI-001', 2), comment, note]
  expect(new Set(hits.map(hitKey)).size).toBe(hits.length)
})

type Sample = {
  readonly views: readonly EntryView[]
  readonly page: (entry: string, page: number) => SearchHit
}

async function sample(): Promise<Sample> {
  const { desk } = await sampleDesk()
  const read = readDesk(desk)
  const documentOf = (entry: string): DocumentId => {
    const [document] = read.entries.find((one) => one.entry.code === entry)?.entry.documents ?? []
    if (document === undefined) throw new Error(`${entry} has a document`)
    return document.id
  }
  return {
    views: entryViews(read, []),
    page: (entry, page) => ({
      kind: 'page',
      entryCode: code(entry),
      documentId: documentOf(entry),
      page,
      snippet: '',
      match: '',
    }),
  }
}
