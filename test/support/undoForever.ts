import { writeSync } from 'node:fs'
import { redo, undo } from '../../main/engine/desk/history/undo.ts'
import { scoreCriterion } from '../../main/engine/desk/scoreCriterion.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import { CriterionPath } from '../../shared/model/ids.ts'
import { Points } from '../../shared/model/points.ts'
import { code } from './samplePrize.ts'
import { testPorts } from './testPorts.ts'

/** Opens a desk, scores, undoes and redoes until killed; says so once it has begun. */
const [, , folder = '', passphrase = ''] = process.argv
const desk = await unlockDesk(folder, passphrase, testPorts(''))

for (let turn = 0; ; turn++) {
  for (const criterion of ['value', 'reach'].map((path) => CriterionPath.parse(path))) {
    const mark = Points.parse(100 + 50 * ((turn + process.pid) % 9))
    scoreCriterion(desk, { entryCode: code('TI-001'), criterion, mark })
  }
  undo(desk)
  undo(desk)
  redo(desk)
  if (turn === 0) writeSync(1, 'begun\n')
}
