import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { deskStore } from '../../../../../main/engine/desk/deskFiles.ts'
import { stepTables } from '../../../../../main/engine/desk/migrations/stepTables.ts'
import { rows, run, transact } from '../../../../../main/engine/store/db.ts'
import { openStore } from '../../../../../main/engine/store/openStore.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'

const Step = z.object({ standing: z.string(), change_sequence: z.int(), act: z.string() })

test('what was changed by an older program can be undone, but for the first word on conflicts', async () => {
  const options = deskStore(await temporaryFolder(), randomBytes(32))
  const before = options.migrations.slice(0, options.migrations.indexOf(stepTables))
  const old = openStore({ ...options, migrations: before, create: true })
  transact(old, (tx) => {
    run(
      tx,
      `INSERT INTO entry (code, position, assignment, description) VALUES ('TI-001', 0, 'reads', '{}')`,
    )
    for (const kind of ['declaration', 'mark', 'declaration'])
      run(
        tx,
        `INSERT INTO change (at, entry_code, kind, after) VALUES ('', 'TI-001', ?, '{}')`,
        kind,
      )
  })
  old.close()
  const store = openStore(options)
  const steps = rows(
    store,
    Step,
    `SELECT standing, change_sequence, act FROM step JOIN step_change ON step_number = number
     ORDER BY number`,
  )
  store.close()

  expect(steps).toEqual([
    { standing: 'done', change_sequence: 2, act: 'made' },
    { standing: 'done', change_sequence: 3, act: 'made' },
  ])
})
