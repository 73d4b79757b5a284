import { expect, test } from 'vitest'
import {
  countSeverities,
  findingsByEntry,
  sectionOf,
  worstFirst,
  worstOf,
} from '../../../../renderer/office/findings/findingGroups.ts'
import { finding } from '../officeFixture.ts'

const notice = finding('notice', 'documents/R-1/plan.pdf', 'PDF_LINKS', { entry: 'R-1', count: 2 })
const warning = finding('warning', 'entries.csv', 'REQUIRED_DOCUMENT_MISSING', { entry: 'R-1' })
const error = finding('error', 'jurors.csv', 'VALUE_MISSING', { column: 'name' })
const all = [notice, warning, error]

test('findings stand worst first, then by file and line', () => {
  const later = { ...error, line: 9 }
  const earlier = { ...error, line: 2 }
  expect(worstFirst([notice, later, warning, earlier])).toEqual([earlier, later, warning, notice])
})

test('each entry has its own findings, and a finding about none has no entry', () => {
  expect(findingsByEntry(all)).toEqual(new Map([['R-1', [notice, warning]]]))
})

test('severities are counted and the worst is named', () => {
  expect([countSeverities(all), worstOf(all), worstOf([])]).toEqual([
    { error: 1, warning: 1, notice: 1 },
    'error',
    null,
  ])
})

test.each([
  ['prize.yaml', 'DEADLINE_PAST', 'prize'],
  ['entries.csv', 'VALUE_MISSING', 'entries'],
  ['entries.csv', 'ENTRY_WITHOUT_READER', 'assignments'],
  ['documents/R-1/plan.pdf', 'PDF_DAMAGED', 'entries'],
  ['jurors.csv', 'CODE_WRONG', 'jurors'],
  ['conflicts.csv', 'UNKNOWN_JUROR', 'assignments'],
])('%s %s is dealt with in the section %s', (file, code, section) => {
  expect(sectionOf(finding('warning', file, code))).toBe(section)
})
