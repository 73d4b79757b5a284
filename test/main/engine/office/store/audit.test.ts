import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../../../../main/engine/files/sha256.ts'
import { auditHolds, readAudit, writeAudit } from '../../../../../main/engine/office/store/audit.ts'
import { decisionTables } from '../../../../../main/engine/office/store/decisionTables.ts'
import { deliberationTables } from '../../../../../main/engine/office/store/deliberationTables.ts'
import { officeTables } from '../../../../../main/engine/office/store/officeTables.ts'
import { rebuildTables } from '../../../../../main/engine/office/store/rebuildTables.ts'
import { run, transact } from '../../../../../main/engine/store/db.ts'
import { openStore } from '../../../../../main/engine/store/openStore.ts'
import { canonicalJson } from '../../../../../shared/format/canonicalJson.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'

const before = [officeTables, rebuildTables, decisionTables]
const migrations = [...before, deliberationTables]

test('each line names the one before it; none can be changed, left out or put elsewhere', async () => {
  const file = join(await temporaryFolder(), 'office.db')
  const options = { file, key: new Uint8Array(32), applicationId: 1, migrations }
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
    [first, { ...second, salt: third.salt }, third],
    [first, { ...second, salt: '' }, third],
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

test('lines from before there were salts keep their digests, and new ones follow them', async () => {
  const file = join(await temporaryFolder(), 'office.db')
  const options = { file, key: new Uint8Array(32), applicationId: 1 }
  const old = openStore({ ...options, migrations: before, create: true })
  const previous = '0'.repeat(64)
  const line = {
    sequence: 1,
    at: '2026-01-01T00:00:00.000Z',
    act: 'office-made',
    details: {},
    previous,
  }
  const digest = sha256(canonicalJson(line)).toString('hex')
  transact(old, (tx) => {
    run(
      tx,
      `INSERT INTO audit (sequence, at, act, details, previous_sha256, sha256)
       VALUES (1, ?, 'office-made', '{}', ?, ?)`,
      line.at,
      previous,
      digest,
    )
  })
  old.close()
  const store = openStore({ ...options, migrations, create: false })
  transact(store, (tx) => {
    writeAudit(tx, 0, 'office-unlocked', {})
    writeAudit(tx, 0, 'office-unlocked', {})
  })
  const log = readAudit(store)
  expect(auditHolds(log)).toBe(true)
  expect(log.map(({ salt, sha256: own }) => [salt.length, own === digest])).toEqual([
    [0, true],
    [32, false],
    [32, false],
  ])
  expect(log[1]?.salt).not.toBe(log[2]?.salt)
  store.close()
})
