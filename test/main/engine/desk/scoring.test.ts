import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { abstain, takeBack } from '../../../../main/engine/desk/abstain.ts'
import { citeEvidence } from '../../../../main/engine/desk/citeEvidence.ts'
import { comment } from '../../../../main/engine/desk/comment.ts'
import { exportScores } from '../../../../main/engine/desk/exportScores.ts'
import { declare } from '../../../../main/engine/desk/declare.ts'
import type { OpenDesk } from '../../../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../../../main/engine/desk/readDesk.ts'
import { scoreCriterion } from '../../../../main/engine/desk/scoreCriterion.ts'
import { rows, run, transact } from '../../../../main/engine/store/db.ts'
import { CriterionId, CriterionPath, DocumentId } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import type { Evidence, Sheet } from '../../../../shared/model/sheet.ts'
import { codeOf } from '../../../support/codeOf.ts'
import { declareNone, sampleDesk } from '../../../support/sampleDesk.ts'
import { code } from '../../../support/samplePrize.ts'

const path = (text: string): CriterionPath => CriterionPath.parse(text)
const id = (text: string): CriterionId => CriterionId.parse(text)

function score(desk: OpenDesk, entry: string, criterion: string, points: number | null): Sheet {
  const mark = points === null ? null : Points.parse(points)
  return scoreCriterion(desk, { entryCode: code(entry), criterion: path(criterion), mark }).sheet
}

test('marks and comments stand in the order of the rubric, and survive the night', async () => {
  const { desk, reopen } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'TI-001', 'reach', 350)
  score(desk, 'TI-001', 'value', 400)
  comment(desk, { entryCode: code('TI-001'), criterionId: id('reach'), text: 'far' })
  comment(desk, { entryCode: code('TI-001'), criterionId: id('value'), text: 'good' })
  comment(desk, { entryCode: code('TI-001'), criterionId: null, text: 'overall 좋다' })
  const sheet: Sheet = {
    entryCode: code('TI-001'),
    state: 'scored',
    reason: '',
    marks: [
      { criterion: path('value'), mark: Points.parse(400) },
      { criterion: path('reach'), mark: Points.parse(350) },
    ],
    comments: [
      { criterionId: id('value'), text: 'good' },
      { criterionId: id('reach'), text: 'far' },
    ],
    overallComment: 'overall 좋다',
    evidence: [],
  }
  expect(readDesk(desk).entries[0]?.sheet).toEqual(sheet)
  expect(readDesk(await reopen()).entries[0]?.sheet).toEqual(sheet)
})

test('a later mark replaces the earlier one, and null takes it back', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  expect(score(desk, 'TI-001', 'value', 300).state).toBe('partial')
  expect(score(desk, 'TI-001', 'value', 350).marks).toEqual([{ criterion: 'value', mark: 350 }])
  expect(score(desk, 'TI-001', 'value', null).state).toBe('unscored')
})

test('not applicable is a mark of its own where the rubric has it, else refused', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const mark = 'not-applicable'
  const { sheet } = scoreCriterion(desk, {
    entryCode: code('TI-001'),
    criterion: path('reach'),
    mark,
  })
  expect(sheet.marks).toEqual([{ criterion: 'reach', mark }])
  const refused = { entryCode: code('TI-001'), criterion: path('value'), mark } as const
  expect(codeOf(() => scoreCriterion(desk, refused))).toBe('NOT_APPLICABLE_REFUSED')
})

test('points off the scale or between its steps are refused and change nothing', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  for (const points of [50, 99, 101, 325, 501, 550, 0, -100])
    expect(codeOf(() => score(desk, 'TI-001', 'value', points))).toBe('SCORE_OUT_OF_RANGE')
  expect(readDesk(desk).entries[0]?.sheet.marks).toEqual([])
})

test('what receives points is what the rubric says: sub-criteria in one category, criteria in the other', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'HC-001', 'TI-001')
  expect(score(desk, 'HC-001', 'care/need', 200).marks).toEqual([
    { criterion: 'care/need', mark: 200 },
  ])
  expect(codeOf(() => score(desk, 'HC-001', 'care', 200))).toBe('UNKNOWN_CRITERION')
  expect(codeOf(() => score(desk, 'TI-001', 'voice', 200))).toBe('UNKNOWN_CRITERION')
})

test('an entry that is not the juror’s, recused, undeclared or unknown is not scored', async () => {
  const { desk } = await sampleDesk()
  expect(codeOf(() => score(desk, 'TI-001', 'value', 300))).toBe('CONFLICT_NOT_DECLARED')
  expect(codeOf(() => score(desk, 'TI-003', 'value', 300))).toBe('SHEET_CLOSED')
  expect(codeOf(() => score(desk, 'HC-002', 'voice', 300))).toBe('NOT_ASSIGNED')
  expect(codeOf(() => score(desk, 'XX-001', 'value', 300))).toBe('UNKNOWN_ENTRY')
  expect(
    codeOf(() => {
      declareNone(desk, 'TI-003')
    }),
  ).toBe('NOT_ASSIGNED')
})

test('a conflict of interest needs a reason, closes the sheet, and can be taken back', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'TI-001', 'value', 300)
  const entryCode = code('TI-001')
  const conflict = { entryCode, declaration: 'conflict' } as const
  expect(
    codeOf(() => {
      declare(desk, [{ ...conflict, reason: ' ' }])
    }),
  ).toBe('REASON_MISSING')
  declare(desk, [{ ...conflict, reason: 'my city' }])
  const closed = readDesk(desk).entries[0]
  expect([
    closed?.declaration,
    closed?.sheet.state,
    closed?.sheet.reason,
    closed?.sheet.marks,
  ]).toEqual(['conflict', 'recused', 'my city', []])
  expect(codeOf(() => score(desk, 'TI-001', 'value', 300))).toBe('SHEET_CLOSED')
  expect(takeBack(desk, entryCode).declaration).toBe('undeclared')
  declareNone(desk, 'TI-001')
  expect(readDesk(desk).entries[0]?.sheet.marks).toHaveLength(1)
})

test('declarations are made all together or not at all', async () => {
  const { desk } = await sampleDesk()
  expect(
    codeOf(() => {
      declareNone(desk, 'TI-001', 'HC-002')
    }),
  ).toBe('NOT_ASSIGNED')
  expect(readDesk(desk).entries[0]?.declaration).toBe('undeclared')
})

test('abstaining needs a reason and hides the marks until it is taken back', async () => {
  const { desk } = await sampleDesk()
  const entryCode = code('TI-001')
  declareNone(desk, 'TI-001')
  score(desk, 'TI-001', 'value', 300)
  expect(codeOf(() => abstain(desk, { entryCode, reason: '' }))).toBe('REASON_MISSING')
  const { sheet } = abstain(desk, { entryCode, reason: 'not my field' })
  expect([sheet.state, sheet.reason, sheet.marks]).toEqual(['abstained', 'not my field', []])
  expect(codeOf(() => comment(desk, { entryCode, criterionId: null, text: 'x' }))).toBe(
    'SHEET_CLOSED',
  )
  expect(takeBack(desk, entryCode).sheet.marks).toEqual([{ criterion: 'value', mark: 300 }])
})

test('a comment is as long as the rubric lets it be, and a blank one removes it', async () => {
  const { desk } = await sampleDesk()
  const entryCode = code('TI-001')
  declareNone(desk, 'TI-001')
  const write = (text: string): Sheet =>
    comment(desk, { entryCode, criterionId: id('value'), text }).sheet
  expect(write('가'.repeat(200)).comments).toHaveLength(1)
  expect(codeOf(() => write('x'.repeat(201)))).toBe('COMMENT_TOO_LONG')
  expect(write(' \n').comments).toEqual([])
  const unknown = { entryCode, criterionId: id('voice'), text: 'x' }
  expect(codeOf(() => comment(desk, unknown))).toBe('UNKNOWN_CRITERION')
})

test('evidence is replaced as a whole and cites only the entry’s own documents', async () => {
  const { desk, reopen } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002')
  const own = readDesk(desk).entries[0]?.entry.documents[0]?.id
  const strange = readDesk(desk).entries[1]?.entry.documents[0]?.id
  if (own === undefined || strange === undefined) throw new Error('the sample has documents')
  const cited = (documentId: DocumentId, page: number): Evidence => ({
    criterionId: id('value'),
    documentId,
    page,
    quote: 'buses',
    region: page === 1 ? null : { x: 100, y: 200, width: 5000, height: 1200 },
  })
  const entryCode = code('TI-001')
  citeEvidence(desk, { entryCode, evidence: [cited(own, 2), cited(own, 1)] })
  expect(readDesk(await reopen()).entries[0]?.sheet.evidence).toEqual([
    cited(own, 2),
    cited(own, 1),
  ])
})

test('evidence from another entry’s document is refused', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const documentId =
    readDesk(desk).entries[1]?.entry.documents[0]?.id ?? DocumentId.parse('0'.repeat(32))
  const evidence = [{ criterionId: id('value'), documentId, page: 1, quote: '', region: null }]
  expect(codeOf(() => citeEvidence(desk, { entryCode: code('TI-001'), evidence }))).toBe(
    'UNKNOWN_DOCUMENT',
  )
})

test('evidence beyond the last page is refused', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const documentId = readDesk(desk).entries[0]?.entry.documents[0]?.id ?? DocumentId.parse('')
  const cite = (page: number): unknown =>
    citeEvidence(desk, {
      entryCode: code('TI-001'),
      evidence: [{ criterionId: id('value'), documentId, page, quote: '', region: null }],
    })
  expect([codeOf(() => cite(2)), codeOf(() => cite(3))]).toEqual([null, 'UNKNOWN_DOCUMENT'])
})

test('half a character, as some keyboards send it, does not keep a desk from being exported', async () => {
  const { desk, home } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002')
  comment(desk, { entryCode: code('TI-001'), criterionId: null, text: 'ab\uD83D' })
  abstain(desk, { entryCode: code('TI-002'), reason: '\uDE00 ill' })
  await exportScores(desk, join(home, 'x.juryscore'))
  expect(readDesk(desk).entries.map(({ sheet }) => sheet.overallComment + sheet.reason)).toEqual([
    'ab\uFFFD',
    '\uFFFD ill',
    '',
    '',
  ])
})

test('every change is written down with what was there before, and only changes', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  declareNone(desk, 'TI-001')
  score(desk, 'TI-001', 'value', 300)
  score(desk, 'TI-001', 'value', 300)
  score(desk, 'TI-001', 'value', null)
  comment(desk, { entryCode: code('TI-001'), criterionId: null, text: 'fine' })
  const Change = z.object({
    sequence: z.int(),
    kind: z.string(),
    criterion: z.string().nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  const sql = 'SELECT sequence, kind, criterion, before, after FROM change ORDER BY sequence'
  const none = '{"declaration":"none","reason":""}'
  expect(rows(desk.store, Change, sql).map((change) => Object.values(change))).toEqual([
    [1, 'declaration', null, null, none],
    [2, 'mark', 'value', null, '300'],
    [3, 'mark', 'value', '300', null],
    [4, 'comment', null, null, '"fine"'],
  ])
  expect(() => transact(desk.store, (tx) => run(tx, 'DELETE FROM change'))).toThrow(
    'never forgotten',
  )
})
