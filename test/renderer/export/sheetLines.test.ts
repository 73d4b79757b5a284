import { expect, test } from 'vitest'
import { sheetLines } from '../../../renderer/export/sheetLines.ts'
import { CategoryId, CriterionId, CriterionPath } from '../../../shared/model/ids.ts'
import { Points } from '../../../shared/model/points.ts'
import { Category } from '../../../shared/model/prize.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import { missing } from '../../../shared/scoring/missing.ts'
import { code } from '../../support/samplePrize.ts'

const comment = { required: 'never', minimumLength: 0, maximumLength: 500 }
const criterion = (id: string, subs: readonly string[], required = 'never'): object => ({
  id,
  title: id.toUpperCase(),
  guidance: '',
  weight: 100,
  scale: { minimum: 100, maximum: 500, step: 50 },
  bands: [],
  comment: { ...comment, required, minimumLength: required === 'never' ? 0 : 20 },
  notApplicable: true,
  subcriteria: subs.map((sub) => ({ id: sub, title: `sub ${sub}`, guidance: '', weight: 100 })),
})

const category = Category.parse({
  id: CategoryId.parse('tech'),
  title: 'Tech',
  description: '',
  kind: 'project',
  blind: false,
  requiredDocuments: [],
  rubric: {
    pointsPer: 'subcriterion',
    criteria: [criterion('value', ['reach', 'depth']), criterion('budget', [], 'always')],
    overallComment: comment,
  },
})

const sheet: Sheet = {
  entryCode: code('TI-001'),
  state: 'partial',
  reason: '',
  marks: [
    { criterion: CriterionPath.parse('value/reach'), mark: 'not-applicable' },
    { criterion: CriterionPath.parse('budget'), mark: Points.parse(300) },
  ],
  comments: [{ criterionId: CriterionId.parse('budget'), text: 'too short' }],
  overallComment: '',
  evidence: [],
}

test('a sheet is laid out by criterion, with what is missing in the place where it is missing', () => {
  const lines = sheetLines({ category, sheet, missing: missing(category.rubric, sheet) })

  expect(
    lines.map(({ own, subs, comment: text, commentLack }) => ({ own, subs, text, commentLack })),
  ).toEqual([
    {
      own: null,
      subs: [
        { path: 'value/reach', title: 'sub reach', mark: 'not-applicable', lack: null },
        {
          path: 'value/depth',
          title: 'sub depth',
          mark: null,
          lack: { kind: 'mark', path: 'value/depth' },
        },
      ],
      text: '',
      commentLack: null,
    },
    {
      own: { path: 'budget', title: 'BUDGET', mark: 300, lack: null },
      subs: [],
      text: 'too short',
      commentLack: { kind: 'comment', criterionId: 'budget', minimumLength: 20 },
    },
  ])
})
