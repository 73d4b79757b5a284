import { expect, test } from 'vitest'
import { checkHead } from '../../../../../main/engine/office/log/checkHead.ts'
import { treeHead } from '../../../../../main/engine/office/log/logTree.ts'
import { sha256 } from '../../../../../main/engine/files/sha256.ts'
import {
  auditHolds,
  type AuditRow,
  lineData,
  readAudit,
  writeAudit,
} from '../../../../../main/engine/office/store/audit.ts'
import { run, transact, type WriteDb } from '../../../../../main/engine/store/db.ts'
import type { Store } from '../../../../../main/engine/store/openStore.ts'
import { canonicalJson } from '../../../../../shared/format/canonicalJson.ts'
import { Sha256 } from '../../../../../shared/model/ids.ts'
import { emptyLog } from '../../../../support/emptyLog.ts'

const LINES = 9
const jurors = ['J01', 'J02', 'J03', 'J04', 'J05', 'J06', 'J07', 'J08', 'J09']

/** An office.db whose log nothing guards any more, as one who has the office's passphrase can make it. */
async function unguarded(): Promise<Store> {
  const store = await emptyLog()
  transact(store, (tx) => {
    for (const juror of jurors) writeAudit(tx, 0, 'slip-renewed', { juror })
    run(tx, 'DROP TRIGGER audit_stays')
    run(tx, 'DROP TRIGGER audit_remains')
  })
  return store
}

function replaceLog(tx: WriteDb, log: readonly AuditRow[]): void {
  run(tx, 'DELETE FROM audit')
  for (const { sequence, at, act, details, previous, salt, sha256: digest } of log)
    run(
      tx,
      `INSERT INTO audit (sequence, at, act, details, previous_sha256, salt, sha256)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      sequence,
      at,
      act,
      canonicalJson(details),
      previous,
      salt,
      digest,
    )
}

/** The lines numbered, sealed and hashed anew, so that the chain holds again: the best a forger can do. */
function sealedAnew(log: readonly AuditRow[]): readonly AuditRow[] {
  const sealed: AuditRow[] = []
  for (const line of log) {
    const previous = sealed.at(-1)?.sha256 ?? Sha256.parse('0'.repeat(64))
    const anew = { ...line, sequence: sealed.length + 1, previous }
    sealed.push({ ...anew, sha256: Sha256.parse(sha256(lineData(anew)).toString('hex')) })
  }
  return sealed
}

type Forgery = {
  readonly name: string
  readonly forge: (log: readonly AuditRow[], place: number) => readonly AuditRow[]
}

const forgeries: readonly Forgery[] = [
  { name: 'deleted', forge: (log, place) => log.toSpliced(place, 1) },
  {
    name: 'edited',
    forge: (log, place) =>
      log.map((line, at) => (at === place ? { ...line, details: { juror: 'J99' } } : line)),
  },
  {
    name: 'dated otherwise',
    forge: (log, place) =>
      log.map((line, at) => (at === place ? { ...line, at: later(line) } : line)),
  },
  {
    name: 'put in',
    forge: (log, place) =>
      log.flatMap((line, at) =>
        at === place ? [{ ...line, details: { juror: 'J99' } }, line] : line,
      ),
  },
  {
    name: 'put elsewhere',
    forge: (log, place) =>
      [...log.toSpliced(place, 1), ...log.slice(place, place + 1)].toReversed(),
  },
  { name: 'cut off with all after it', forge: (log, place) => log.slice(0, place) },
]

function later({ at }: AuditRow): AuditRow['at'] {
  return `2030${at.slice(4)}` as AuditRow['at']
}

for (const { name, forge } of forgeries) {
  test(`a line that was ${name} is found by a printed head, even when the chain was made anew`, async () => {
    const store = await unguarded()
    const printed = treeHead(store)
    const genuine = readAudit(store)
    const missed: number[] = []
    for (let place = 0; place < LINES; place++) {
      const forged = sealedAnew(forge(genuine, place))
      transact(store, (tx) => {
        replaceLog(tx, forged)
      })
      expect(auditHolds(readAudit(store))).toBe(true)
      if (checkHead(store, printed).kind === 'holds') missed.push(place)
      // The forger goes on writing, so that the log is long enough again.
      transact(store, (tx) => {
        for (const juror of jurors) writeAudit(tx, 1, 'slip-renewed', { juror })
      })
      if (checkHead(store, printed).kind !== 'different') missed.push(place)
    }
    expect(missed).toEqual([])
    store.close()
  })
}

test('without making the chain anew, every forgery but a cut-off end is found by the log itself', async () => {
  const store = await unguarded()
  const genuine = readAudit(store)
  const inside = forgeries.filter(({ name }) => name !== 'cut off with all after it')
  const held = inside.flatMap(({ name, forge }) =>
    Array.from({ length: LINES - 1 }, (_, place) => forge(genuine, place))
      .filter(auditHolds)
      .map(() => name),
  )
  expect(held).toEqual([])
  expect(auditHolds(genuine)).toBe(true)
  store.close()
})

test('an untouched log holds at every head it ever had, and tells how it grew', async () => {
  const store = await emptyLog()
  const heads = [treeHead(store)]
  for (const juror of jurors) {
    transact(store, (tx) => {
      writeAudit(tx, 0, 'slip-renewed', { juror })
    })
    heads.push(treeHead(store))
  }
  expect(heads.map((head) => checkHead(store, head).kind)).toEqual(heads.map(() => 'holds'))
  const now = heads.at(-1)
  expect(checkHead(store, { size: LINES + 1, root: heads[1]?.root ?? fail() })).toEqual({
    kind: 'shorter',
    now,
  })
  store.close()
})

function fail(): never {
  throw new Error('no head')
}
