import { join } from 'node:path'
import { expect, test } from 'vitest'
import { abstain } from '../../../../main/engine/desk/abstain.ts'
import { comment } from '../../../../main/engine/desk/comment.ts'
import { exportHistory } from '../../../../main/engine/desk/exportHistory.ts'
import { exportScores } from '../../../../main/engine/desk/exportScores.ts'
import { scoreCriterion } from '../../../../main/engine/desk/scoreCriterion.ts'
import { qrCode } from '../../../../main/engine/qrCode.ts'
import { CriterionPath } from '../../../../shared/model/ids.ts'
import { Points } from '../../../../shared/model/points.ts'
import { declareNone, sampleDesk } from '../../../support/sampleDesk.ts'
import { code } from '../../../support/samplePrize.ts'

test('the history tells of each revision what it changed against the one before', async () => {
  const { desk, home } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002', 'HC-001')
  const entryCode = code('TI-001')
  const criterion = CriterionPath.parse('value')
  const first = await exportScores(desk, join(home, 'one.juryscore'))
  scoreCriterion(desk, { entryCode, criterion, mark: Points.parse(400) })
  comment(desk, { entryCode, criterionId: null, text: 'Well thought out.' })
  abstain(desk, { entryCode: code('HC-001'), reason: 'not my field' })
  const second = await exportScores(desk, join(home, 'two.juryscore'))
  const third = await exportScores(desk, join(home, 'three.juryscore'))

  expect(exportHistory(desk.store)).toEqual([
    { ...third, code: qrCode(third.tracker), complete: 0, entries: 4, changes: [] },
    {
      ...second,
      code: qrCode(second.tracker),
      complete: 0,
      entries: 4,
      changes: [
        {
          entryCode: code('HC-001'),
          before: 'unscored',
          after: 'abstained',
          marks: 0,
          comments: 0,
          evidence: 0,
        },
        { entryCode, before: 'unscored', after: 'partial', marks: 1, comments: 1, evidence: 0 },
      ],
    },
    { ...first, code: qrCode(first.tracker), complete: 0, entries: 4, changes: null },
  ])
})
