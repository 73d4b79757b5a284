import { expect, test } from 'vitest'
import { run, transact, type SqlValue } from '../../../../../main/engine/store/db.ts'
import { sampleDesk } from '../../../../support/sampleDesk.ts'

test('the tables refuse what no verb would write', async () => {
  const { desk } = await sampleDesk()
  const refused = (sql: string, ...values: readonly SqlValue[]): void => {
    expect(() => transact(desk.store, (tx) => run(tx, sql, ...values))).toThrow(
      /constraint failed|cannot store/,
    )
  }
  refused("INSERT INTO mark (entry_code, criterion, points) VALUES ('TI-001', 'value', 3.5)")
  refused("INSERT INTO mark (entry_code, criterion, points) VALUES ('XX-001', 'value', 300)")
  refused("INSERT INTO mark (entry_code, criterion, points) VALUES ('TI-001', 'value', 'many')")
  refused(
    "INSERT INTO declaration (entry_code, declaration, reason) VALUES ('TI-001', 'conflict', '')",
  )
  refused(
    "INSERT INTO declaration (entry_code, declaration, reason) VALUES ('TI-001', 'maybe', '')",
  )
  refused("INSERT INTO abstention (entry_code, reason) VALUES ('TI-001', '')")
  refused("INSERT INTO comment (entry_code, criterion_id, text) VALUES ('TI-001', 'value', '')")
  refused("INSERT INTO change (at, entry_code, kind) VALUES ('', 'TI-001', 'whim')")
  refused("INSERT INTO change (at, entry_code, kind, after) VALUES ('', 'TI-001', 'mark', '{')")
  refused('UPDATE identity SET id = 2')
})
