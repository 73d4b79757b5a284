import { expect, test } from 'vitest'
import {
  checkOf,
  checksByEntry,
  pagesOf,
  readabilityOrder,
  worstReadability,
} from '../../../../renderer/office/entries/documentChecks.ts'
import type { DocumentCheck } from '../../../../shared/calls/views.ts'
import type { Readability } from '../../../../shared/model/entry.ts'
import { code } from '../../../support/samplePrize.ts'

const check = (
  entry: string,
  file: string,
  pages: number,
  readability: Readability,
): DocumentCheck => ({ entryCode: code(entry), file, pages, bytes: 1000, readability })

test('an entry counts all its pages and is as readable as its worst document', () => {
  const checks = checksByEntry([
    check('A-1', 'plan.pdf', 12, 'readable'),
    check('A-1', 'letter.pdf', 0, 'damaged'),
    check('A-2', 'plan.pdf', 3, 'readable'),
    check('A-3', 'plan.pdf', 0, 'password'),
  ])
  const said = ['A-1', 'A-2', 'A-3', 'A-4'].map((entry) => {
    const own = checks.get(code(entry)) ?? []
    return [pagesOf(own), worstReadability(own), readabilityOrder(own)]
  })
  expect(said).toEqual([
    [12, 'damaged', 0],
    [3, 'readable', 2],
    [0, 'password', 1],
    [null, null, 3],
  ])
})

test('a document is found by its name, in whatever way the disk stores its accents', () => {
  const resume = check('A-1', 'R\u0065\u0301sum\u0065\u0301.pdf', 2, 'readable')
  expect([checkOf('R\u00e9sum\u00e9.pdf', [resume]), checkOf('Resume.pdf', [resume])]).toEqual([
    resume,
    null,
  ])
})
