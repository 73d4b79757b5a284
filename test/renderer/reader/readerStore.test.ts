import { expect, test } from 'vitest'
import { afterMessage } from '../../../renderer/reader/readerStore.ts'
import { emptyView, withThumbnail } from '../../../renderer/reader/readerView.ts'

test('a document is shown as soon as one page is drawn, or known to be broken', () => {
  expect([
    afterMessage(emptyView, { type: 'opened', pages: 64, labels: null, shape: 1.4 }),
    afterMessage(emptyView, { type: 'drawn', page: 1 }),
    afterMessage(emptyView, { type: 'pageFailed', page: 1 }),
  ]).toEqual([
    { pages: 64, labels: null, shape: 1.4 },
    { status: { state: 'shown' } },
    { status: { state: 'shown' } },
  ])
})

test('a document that failed stays failed, whatever is still drawn', () => {
  const failed = { ...emptyView, status: { state: 'failed', reason: 'damaged' } } as const
  expect(afterMessage(failed, { type: 'drawn', page: 1 })).toEqual({})
})

test('of many thumbnails the latest are kept', () => {
  let thumbnails = emptyView.thumbnails
  for (let page = 1; page <= 400; page += 1) thumbnails = withThumbnail(thumbnails, page, 'failed')
  expect([thumbnails.size, thumbnails.has(400), thumbnails.has(251), thumbnails.has(250)]).toEqual([
    150,
    true,
    true,
    false,
  ])
})
