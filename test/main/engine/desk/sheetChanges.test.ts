import { expect, test } from 'vitest'
import { sheetChanges } from '../../../../main/engine/desk/sheetChanges.ts'
import { CriterionId, CriterionPath, DocumentId } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import type { Sheet } from '../../../../shared/model/sheet.ts'
import { code } from '../../../support/samplePrize.ts'

const blank: Sheet = {
  entryCode: code('TI-001'),
  state: 'partial',
  reason: '',
  marks: [],
  comments: [],
  overallComment: '',
  evidence: [],
}
const cited = {
  criterionId: CriterionId.parse('value'),
  documentId: DocumentId.parse('0'.repeat(32)),
  page: 3,
  quote: 'buses',
  region: null,
}
const mark = (criterion: string, points: number) => ({
  criterion: CriterionPath.parse(criterion),
  mark: Points.parse(points),
})

test('points, comments and citations are counted when they are new, other or gone', () => {
  const before: Sheet = {
    ...blank,
    marks: [mark('a', 100), mark('b', 200)],
    comments: [{ criterionId: CriterionId.parse('a'), text: 'once' }],
    evidence: [cited],
  }
  const after: Sheet = {
    ...blank,
    marks: [mark('b', 250), mark('c', 300)],
    overallComment: 'twice',
    evidence: [cited, { ...cited, page: 4 }],
  }

  expect(sheetChanges([before], [after])).toEqual([
    {
      entryCode: code('TI-001'),
      before: 'partial',
      after: 'partial',
      marks: 3,
      comments: 2,
      evidence: 1,
    },
  ])
})

test('a sheet that says the same is no change, an entry that is new is one', () => {
  const other: Sheet = { ...blank, entryCode: code('TI-002'), state: 'recused' }
  expect(sheetChanges([blank], [blank, other])).toEqual([
    {
      entryCode: code('TI-002'),
      before: null,
      after: 'recused',
      marks: 0,
      comments: 0,
      evidence: 0,
    },
  ])
})
