import { expect, test } from 'vitest'
import { everything, linesFor, valuesIn } from '../../../../renderer/office/log/logFilter.ts'
import { AuditLine } from '../../../../shared/calls/collectViews.ts'
import { auditEn } from '../../../../shared/messages/audit.en.ts'

const lines = [
  line(4, '2026-11-23T12:00:00.000Z', 'key-chosen', {
    juror: 'J02',
    words: 'a b',
    reason: 'A new laptop.',
  }),
  line(3, '2026-11-22T12:00:00.000Z', 'score-file-accepted', { juror: 'J10', revision: 1 }),
  line(2, '2026-11-22T12:00:00.000Z', 'score-file-accepted', { juror: 'J02', revision: 1 }),
  line(1, '2026-11-20T12:00:00.000Z', 'from-a-later-version', {}),
]

test('lines are found by act, juror, day and any words of theirs', () => {
  const found = (filter: object): readonly number[] =>
    linesFor(lines, { ...everything, ...filter }, auditEn).map(({ sequence }) => sequence)
  expect([
    found({}),
    found({ act: 'score-file-accepted' }),
    found({ juror: 'J02' }),
    found({ day: '2026-11-22', juror: 'J10' }),
    found({ typed: 'LAPTOP chosen' }),
    found({ typed: 'later-version' }),
    found({ typed: 'nothing of that' }),
  ]).toEqual([[4, 3, 2, 1], [3, 2], [4, 2], [3], [4], [1], []])
})

test('what can be chosen is what the log knows', () => {
  expect(valuesIn(lines)).toEqual({
    acts: ['key-chosen', 'score-file-accepted', 'from-a-later-version'],
    jurors: ['J02', 'J10'],
    days: ['2026-11-23', '2026-11-22', '2026-11-20'],
  })
})

function line(sequence: number, at: string, act: string, details: object): AuditLine {
  return AuditLine.parse({ sequence, at, act, details })
}
