import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { keepAnnotation } from '../../../../../main/engine/desk/annotations/keepAnnotation.ts'
import { deskStore } from '../../../../../main/engine/desk/deskFiles.ts'
import { annotationTable } from '../../../../../main/engine/desk/migrations/annotationTable.ts'
import { rows, run, transact } from '../../../../../main/engine/store/db.ts'
import { openStore } from '../../../../../main/engine/store/openStore.ts'
import { note } from '../../../../support/sampleAnnotation.ts'
import { declareNone, sampleDesk } from '../../../../support/sampleDesk.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'

const Code = z.object({ code: z.string() })

test('a desk of before has room for annotations when it is opened, and all it had', async () => {
  const options = deskStore(await temporaryFolder(), randomBytes(32))
  const before = options.migrations.slice(0, options.migrations.indexOf(annotationTable))
  const old = openStore({ ...options, migrations: before, create: true })
  transact(old, (tx) =>
    run(
      tx,
      `INSERT INTO entry (code, position, assignment, description) VALUES ('TI-001', 0, 'reads', '{}')`,
    ),
  )
  old.close()
  const store = openStore(options)
  expect(rows(store, Code, 'SELECT code FROM entry ORDER BY code')).toEqual([{ code: 'TI-001' }])
  expect(
    rows(store, z.object({ id: z.string() }), 'SELECT id FROM annotation ORDER BY id'),
  ).toEqual([])
  store.close()
})

test('the table refuses what no verb would write', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  keepAnnotation(desk, note(1, 'here'))
  const refused = (change: string): void => {
    expect(() => transact(desk.store, (tx) => run(tx, `UPDATE annotation SET ${change}`))).toThrow(
      /constraint failed/,
    )
  }
  refused("kind = 'highlight'")
  refused("colour = 'yellow'")
  refused("kind = 'whim'")
  refused('page = 1')
  refused("regions = '['")
  refused("entry_code = 'XX-001'")
})
