import { randomBytes } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import { z } from 'zod'
import { rows, run, transact, type WriteDb } from '../../../../../main/engine/store/db.ts'
import {
  type KeptOptions,
  type KeptStore,
  openKeptStore,
} from '../../../../../main/engine/store/recovery/keptStore.ts'
import { codeOf } from '../../../../support/codeOf.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'

const words = 'CREATE TABLE word (text TEXT NOT NULL, bytes BLOB) STRICT'
const saved =
  'CREATE TABLE saved (id INTEGER PRIMARY KEY, sequence INTEGER NOT NULL) STRICT; INSERT INTO saved VALUES (1, 0);'
const Word = z.object({ text: z.string() })
const minute = 60_000

type Setting = { readonly options: KeptOptions; readonly folder: string; readonly tick: Tick }
type Tick = (milliseconds: number) => void

async function setting(): Promise<Setting> {
  const folder = await temporaryFolder()
  let now = 1_800_000_000_000
  const options = {
    file: join(folder, 'words.db'),
    key: randomBytes(32),
    journalKey: randomBytes(32),
    applicationId: 7,
    migrations: [words, saved],
    clock: () => now,
  }
  return { options, folder, tick: (milliseconds) => void (now += milliseconds) }
}

function open(options: KeptOptions, create = false): KeptStore {
  const store = openKeptStore({ ...options, create })
  onTestFinished(store.close)
  return store
}

function say(tx: WriteDb, text: string): void {
  run(tx, 'INSERT INTO word (text, bytes) VALUES (?, ?)', text, Buffer.from(text))
}

function wordsOf(store: KeptStore): readonly string[] {
  return rows(store, Word, 'SELECT text FROM word ORDER BY rowid').map(({ text }) => text)
}

/** As a damaged store is found: nothing of it can be read. */
function ruin({ file }: KeptOptions): void {
  writeFileSync(file, randomBytes(8192))
}

test('a store that cannot be read is rebuilt from its journal alone, and kept aside', async () => {
  const { options, folder } = await setting()
  const store = open(options, true)
  transact(store, (tx) => {
    say(tx, 'one')
  })
  store.close()
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.snapshot')))
    rmSync(join(folder, name))
  ruin(options)
  const again = open(options)
  expect([wordsOf(again), again.restored]).toEqual([
    ['one'],
    { upTo: options.clock(), isWhole: true },
  ])
  expect(readdirSync(folder).filter((name) => name.includes('-damaged-'))).toHaveLength(1)
})

test('what a transaction within another did comes back only if it counted', async () => {
  const { options } = await setting()
  const store = open(options, true)
  transact(store, (tx) => {
    say(tx, 'outer')
    transact(store, (inner) => {
      say(inner, 'inner')
    })
    const undone = (): void =>
      transact(store, (inner) => {
        say(inner, 'undone')
        throw new Error('no')
      })
    expect(undone).toThrow('no')
  })
  store.close()
  ruin(options)
  expect(wordsOf(open(options))).toEqual(['outer', 'inner'])
})

test('a transaction that failed is not in the journal either', async () => {
  const { options } = await setting()
  const store = open(options, true)
  const failing = (): void =>
    transact(store, (tx) => {
      say(tx, 'never')
      throw new Error('no')
    })
  expect(failing).toThrow('no')
  transact(store, (tx) => {
    say(tx, 'once')
  })
  store.close()
  ruin(options)
  expect(wordsOf(open(options))).toEqual(['once'])
})

test('an older copy put in the place of the store is noticed and brought up to date', async () => {
  const { options, folder } = await setting()
  const store = open(options, true)
  transact(store, (tx) => {
    say(tx, 'one')
  })
  store.close()
  copyFileSync(options.file, join(folder, 'older'))
  const later = open(options)
  for (const text of ['two', 'three'])
    transact(later, (tx) => {
      say(tx, text)
    })
  later.close()
  copyFileSync(join(folder, 'older'), options.file)
  const again = open(options)
  expect(wordsOf(again)).toEqual(['one', 'two', 'three'])
  expect(again.restored?.isWhole).toBe(true)
})

test('when store and journal are damaged, the newest snapshot comes back and is not called whole', async () => {
  const { options, folder, tick } = await setting()
  const store = open(options, true)
  for (const text of ['one', 'two', 'three']) {
    tick(11 * minute)
    transact(store, (tx) => {
      say(tx, text)
    })
  }
  tick(minute)
  transact(store, (tx) => {
    say(tx, 'four')
  })
  const crashed = ['words.db', 'words-000000000.journal'].map((name) => join(folder, name))
  const [file = '', journal = ''] = crashed
  const bytes = readFileSync(journal)
  writeFileSync(journal, bytes.fill(9, 300, 400))
  writeFileSync(join(folder, 'kept.journal'), bytes)
  const snapshots = readdirSync(folder).filter((name) => name.endsWith('.snapshot'))
  store.close()
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.snapshot')))
    if (!snapshots.includes(name)) rmSync(join(folder, name))
  copyFileSync(join(folder, 'kept.journal'), journal)
  writeFileSync(file, randomBytes(4096))
  const again = open(options)
  expect([wordsOf(again), again.restored?.isWhole]).toEqual([['one', 'two', 'three'], false])
})

test('ten snapshots are kept, and journals only as long as one of them needs it', async () => {
  const { options, folder, tick } = await setting()
  const store = open(options, true)
  for (let turn = 0; turn < 14; turn++) {
    tick(11 * minute)
    transact(store, (tx) => {
      say(tx, `word ${turn}`)
    })
  }
  store.close()
  const snapshots = readdirSync(folder).filter((name) => name.endsWith('.snapshot'))
  expect(snapshots).toHaveLength(10)
  expect(snapshots.includes('words-000000014.snapshot')).toBe(true)
})

test('a store from before there were journals gets one, and comes back from then on', async () => {
  const { options, folder } = await setting()
  const store = open(options, true)
  transact(store, (tx) => {
    say(tx, 'old')
  })
  store.close()
  for (const name of readdirSync(folder)) if (name !== 'words.db') rmSync(join(folder, name))
  const kept = open(options)
  transact(kept, (tx) => {
    say(tx, 'new')
  })
  kept.close()
  ruin(options)
  expect(wordsOf(open(options))).toEqual(['old', 'new'])
})

test('with nothing left beside it a damaged store is refused and stays as it is', async () => {
  const { options, folder } = await setting()
  open(options, true).close()
  for (const name of readdirSync(folder)) if (name !== 'words.db') rmSync(join(folder, name))
  ruin(options)
  const bytes = readFileSync(options.file)
  expect(codeOf(() => openKeptStore(options))).toBe('STORE_DAMAGED')
  expect(readFileSync(options.file).equals(bytes)).toBe(true)
})

test('nothing beside the store is in clear', async () => {
  const { options, folder } = await setting()
  const store = open(options, true)
  transact(store, (tx) => {
    say(tx, 'canary-in-the-mine')
  })
  store.close()
  const names = readdirSync(folder)
  expect(names.length).toBeGreaterThan(2)
  for (const name of names)
    expect([name, readFileSync(join(folder, name)).includes('canary')]).toEqual([name, false])
})
