import { expect, test } from 'vitest'
import { FromViewer, ToViewer } from '../../../renderer/viewer/protocol.ts'

const open = {
  type: 'open',
  documentId: 'a',
  length: 500_000_000,
  place: { page: 12, down: 250, across: -20, scale: 'page-width', rotation: 90 },
  password: null,
  skippedPages: [],
  words: {
    language: 'en',
    page: 'Page {page}',
    pageFailed: 'Page {page} cannot be shown',
    pictureFailed: 'A picture on page {page} cannot be shown',
    pageEmpty: 'Nothing is on page {page}',
    link: 'Link',
    outerLink: 'Link out of the document',
  },
}

const line = { x: 0, y: 0, width: 10, height: 10 }

function marks(look: string, regions: readonly (typeof line)[]) {
  return { type: 'marks', marks: [{ id: 'a', page: 1, look, regions, written: false }] }
}

test('the viewer marks the lines of a passage', () => {
  const message = marks('yellow', [line, line])
  expect(ToViewer.parse(message)).toEqual(message)
})

test('the window opens a document at a place', () => {
  expect(ToViewer.parse(open)).toEqual(open)
})

test.each([
  ['a scale that is no scale', { ...open, place: { page: 1, scale: 'javascript:' } }],
  ['page 0', { ...open, place: { page: 0, scale: '1' } }],
  ['a word too many', { ...open, address: 'x' }],
  ['an unknown order', { type: 'print' }],
  ['a mark that looks like nothing known', marks('url(x)', [])],
  ['a mark of unbounded lines', marks('yellow', Array(501).fill(line))],
])('the viewer does not obey %s', (_what, message) => {
  expect(ToViewer.safeParse(message).success).toBe(false)
})

test.each([
  ['a quotation of unbounded length', selected('x'.repeat(2001))],
  [
    'a thumbnail larger than any asked for',
    { type: 'thumbnail', page: 1, width: 5000, height: 10, pixels: new Uint8Array(4) },
  ],
  [
    'pixels that are no bytes',
    { type: 'thumbnail', page: 1, width: 1, height: 1, pixels: '<img>' },
  ],
  [
    'an outline without an end',
    {
      type: 'outline',
      lines: Array.from({ length: 5001 }, (_, id) => ({ id, level: 0, title: '' })),
    },
  ],
  ['fractions of pages', { type: 'pageChanged', page: 1.5 }],
])('the window does not believe %s', (_what, message) => {
  expect(FromViewer.safeParse(message).success).toBe(false)
})

test('the window hears of a selection', () => {
  expect(FromViewer.parse(selected('1,240 households'))).toEqual(selected('1,240 households'))
})

function selected(quote: string) {
  return {
    type: 'selected',
    selected: {
      extent: 'words',
      page: 12,
      quote,
      region: { x: 7200, y: 53_410, width: 22_100, height: 1440 },
      lines: [{ x: 7200, y: 53_410, width: 22_100, height: 1440 }],
      box: { left: 10.5, top: 20, width: 300, height: 14 },
    },
  }
}
