import { openSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { deskFiles, deskStore } from '../../main/engine/desk/deskFiles.ts'
import { scoreCriterion } from '../../main/engine/desk/scoreCriterion.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import { unwrapKey } from '../../main/engine/keys/wrappedKey.ts'
import { connect } from '../../main/engine/store/connect.ts'
import { row } from '../../main/engine/store/db.ts'
import { CriterionPath } from '../../shared/model/ids.ts'
import { Points } from '../../shared/model/points.ts'
import { code } from './samplePrize.ts'
import { testPorts } from './testPorts.ts'

/**
 * Makes `count` changes on a desk and writes the number of each to `desk.db-acknowledged` once it is
 * committed: as the program does, or with `library` by the database library's own settings.
 */
const [, , folder = '', passphrase = '', count = '0', how = 'program'] = process.argv
const acknowledged = openSync(`${deskFiles(folder).store}-acknowledged`, 'a')

if (how === 'library') await scoreByLibrary()
else await scoreByProgram()
process.kill(process.pid, 'SIGKILL')

async function scoreByProgram(): Promise<void> {
  const desk = await unlockDesk(folder, passphrase, testPorts(''))
  const Last = z.object({ sequence: z.int() })
  const criterion = CriterionPath.parse('value')
  for (let turn = 0; turn < Number(count); turn++) {
    const mark = Points.parse(100 + 50 * (turn % 9))
    scoreCriterion(desk, { entryCode: code('TI-001'), criterion, mark })
    const last = row(desk.store, Last, 'SELECT max(sequence) AS sequence FROM change')
    writeSync(acknowledged, `${last?.sequence ?? 0}\n`)
  }
}

async function scoreByLibrary(): Promise<void> {
  const deskKey = await unwrapKey(await readFile(deskFiles(folder).key), passphrase)
  const { file, key } = deskStore(folder, deskKey)
  const database = connect(file, key, false)
  database.pragma('journal_mode = WAL')
  const insert = database.prepare(
    `INSERT INTO change (at, entry_code, kind) VALUES ('', 'TI-001', 'mark')`,
  )
  for (let turn = 0; turn < Number(count); turn++)
    writeSync(acknowledged, `${insert.run().lastInsertRowid}\n`)
}
