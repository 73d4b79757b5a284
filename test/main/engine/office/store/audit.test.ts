import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditHolds, readAudit, writeAudit } from '../../../../../main/engine/office/store/audit.ts'
import { officeTables } from '../../../../../main/engine/office/store/officeTables.ts'
import { run, transact } from '../../../../../main/engine/store/db.ts'
import { openStore } from '../../../../../main/engine/store/openStore.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'

test('each line names the one before it; none can be changed, left out or put elsewhere', async () => {
  const file = join(await temporaryFolder(), 'office.db')
  const options = { file, key: new Uint8Array(32), applicationId: 1, migrations: [officeTables] }
  const store = openStore({ ...options, create: true })
  transact(store, (tx) => {
    writeAudit(tx, 0, 'office-made', {})
    writeAudit(tx, 1, 'entries-assigned', { perEntry: 2, seed: 1, assignments: 8 })
    writeAudit(tx, 2, 'office-unlocked', {})
  })
  const log = readAudit(store)
  const [first, second, third] = log
  if (first === undefined || second === undefined || third === undefined) throw new Error('lost')
  const tampered = [
    [first, { ...second, details: { perEntry: 3, seed: 1, assignments: 8 } }, third],
    [first, { ...second, at: first.at }, third],
    [first, third],
    [second, third],
    [first, third, second],
    [first, { ...second, act: 'office-unlocked' }, third],
  ]
  expect([auditHolds(log), ...tampered.map(auditHolds)]).toEqual([
    true,
    ...tampered.map(() => false),
  ])
  const rewrite = (sql: string) => (): void => {
    transact(store, (tx) => {
      run(tx, sql)
    })
  }
  expect(rewrite("UPDATE audit SET act = 'x'")).toThrow('never rewritten')
  expect(rewrite('DELETE FROM audit')).toThrow('never forgotten')
  store.close()
})
