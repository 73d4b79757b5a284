import { writeSync } from 'node:fs'
import { z } from 'zod'
import { scoreCriterion } from '../../main/engine/desk/scoreCriterion.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import { row } from '../../main/engine/store/db.ts'
import { CriterionPath } from '../../shared/model/ids.ts'
import { Points } from '../../shared/model/points.ts'
import { code } from './samplePrize.ts'
import { testPorts } from './testPorts.ts'

/** Opens a desk and scores until killed; each line it writes acknowledges the change of that number. */
const [, , folder = '', passphrase = ''] = process.argv
const desk = await unlockDesk(folder, passphrase, testPorts(''))
const Last = z.object({ sequence: z.int() })
const criteria = ['value', 'reach'].map((path) => CriterionPath.parse(path))

for (let turn = 0; ; turn++) {
  for (const criterion of criteria) {
    // Never the mark that is there already, which would be no change.
    const mark = Points.parse(100 + 50 * ((turn + process.pid) % 9))
    scoreCriterion(desk, { entryCode: code('TI-001'), criterion, mark: null })
    scoreCriterion(desk, { entryCode: code('TI-001'), criterion, mark })
    const last = row(desk.store, Last, 'SELECT max(sequence) AS sequence FROM change')
    writeSync(1, `${last?.sequence ?? 0} ${criterion} ${mark}\n`)
  }
}
