import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { createBulkStore } from '../../../../main/engine/store/bulkStore.ts'
import { row, rows, run, transact } from '../../../../main/engine/store/db.ts'
import { isSound } from '../../../../main/engine/store/integrity.ts'
import { openReadOnlyStore, openStore } from '../../../../main/engine/store/openStore.ts'
import { codeOf } from '../../../support/codeOf.ts'

const key = randomBytes(32)
const migrations = ['CREATE TABLE word (text TEXT NOT NULL) STRICT']
const Word = z.object({ text: z.string() })

let folder = ''
let file = ''
const options = () => ({ file, key, applicationId: 0x4a757231, migrations })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jurybox-store-'))
  file = join(folder, 'words.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function makeStore(...words: string[]): void {
  const store = openStore({ ...options(), create: true })
  transact(store, (tx) => {
    for (const word of words) run(tx, 'INSERT INTO word (text) VALUES (?)', word)
  })
  store.close()
}

function wordsOf(open = options()): string[] {
  const store = openStore(open)
  try {
    return rows(store, Word, 'SELECT text FROM word ORDER BY text').map(({ text }) => text)
  } finally {
    store.close()
  }
}

test('what was committed is there after closing and opening', () => {
  makeStore('one', 'two')
  expect(wordsOf()).toEqual(['one', 'two'])
})

test('nothing on the disk is in clear, the write-ahead log neither', () => {
  const store = openStore({ ...options(), create: true })
  transact(store, (tx) => run(tx, 'INSERT INTO word (text) VALUES (?)', 'canary-in-the-mine'))
  const files = readdirSync(folder)
  expect(files.sort()).toEqual(['words.db', 'words.db-wal'])
  for (const name of files) {
    expect(readFileSync(join(folder, name)).includes('canary')).toBe(false)
    expect(readFileSync(join(folder, name)).includes('SQLite format')).toBe(false)
  }
  store.close()
})

test('a store says whether it is sound', () => {
  const store = openStore({ ...options(), create: true })
  expect(isSound(store)).toBe(true)
  store.close()
})

test('a transaction that throws changes nothing', () => {
  makeStore('one')
  const store = openStore(options())
  expect(() => {
    transact(store, (tx) => {
      run(tx, 'INSERT INTO word (text) VALUES (?)', 'two')
      throw new Error('no')
    })
  }).toThrow('no')
  store.close()
  expect(wordsOf()).toEqual(['one'])
})

test('a transaction cannot wait, and its connection is dead after it', () => {
  const store = openStore({ ...options(), create: true })
  expect(() =>
    // @ts-expect-error a promise is not an answer
    transact(store, (tx) => Promise.resolve(run(tx, "INSERT INTO word (text) VALUES ('x')"))),
  ).toThrow(TypeError)
  const leaked = transact(store, (tx) => ({ tx }))
  expect(() => run(leaked.tx, "INSERT INTO word (text) VALUES ('x')")).toThrow('over')
  expect(row(store, Word, 'SELECT text FROM word')).toBeUndefined()
  store.close()
})

test('a query that would write is refused', () => {
  const store = openStore({ ...options(), create: true })
  expect(() => row(store, Word, "INSERT INTO word (text) VALUES ('x') RETURNING text")).toThrow(
    TypeError,
  )
  store.close()
})

test('another key, another kind of store, an empty and a foreign file are refused and stay as they are', () => {
  makeStore('one')
  const whole = readFileSync(file)
  expect(codeOf(() => openStore({ ...options(), key: randomBytes(32) }))).toBe('STORE_DAMAGED')
  expect(codeOf(() => openStore({ ...options(), applicationId: 7 }))).toBe('STORE_DAMAGED')
  expect(readFileSync(file).equals(whole)).toBe(true)
  for (const foreign of [Buffer.alloc(0), randomBytes(9000), Buffer.from('SQLite format 3\0')]) {
    writeFileSync(file, foreign)
    expect(codeOf(() => openStore(options()))).toBe('STORE_DAMAGED')
    expect(readFileSync(file).equals(foreign)).toBe(true)
  }
})

test('a store that is not there is not made, and one that is there is not made again', () => {
  expect(codeOf(() => openStore(options()))).toBe('FILE_MISSING')
  expect(readdirSync(folder)).toEqual([])
  makeStore('one')
  expect(codeOf(() => openStore({ ...options(), create: true }))).toBe('FILE_EXISTS')
  expect(wordsOf()).toEqual(['one'])
})

test('every changed bit is noticed, but for the salt that a raw key does not use', () => {
  makeStore(...Array.from({ length: 400 }, (_, place) => `word ${String(place).padStart(5, '0')}`))
  const whole = readFileSync(file)
  const before = wordsOf()
  const verdicts = Array.from({ length: 150 }, (_, place) => {
    const changed = Buffer.from(whole)
    const at = Math.floor((place * whole.length) / 150)
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (place % 8)), at)
    writeFileSync(file, changed)
    const code = codeOf(() => {
      expect(wordsOf()).toEqual(before)
    })
    return code ?? (at < 16 ? 'unused salt' : `unnoticed at ${at}`)
  })
  expect(new Set(verdicts)).toEqual(new Set(['unused salt', 'STORE_DAMAGED']))
})

test('a store of a later program is refused untouched', () => {
  makeStore('one')
  const later = openStore({ ...options(), migrations: [...migrations, 'SELECT 1'] })
  later.close()
  const whole = readFileSync(file)
  expect(codeOf(() => openStore(options()))).toBe('STORE_TOO_NEW')
  expect(readFileSync(file).equals(whole)).toBe(true)
})

test('a migration that fails leaves the store at the version before it', () => {
  makeStore('one')
  const added = 'CREATE TABLE other (x INTEGER) STRICT'
  const broken = [...migrations, added, 'CREATE TABLE third (x INTEGER) STRICT; NONSENSE']
  expect(() => openStore({ ...options(), migrations: broken })).toThrow('syntax')
  expect(codeOf(() => openStore(options()))).toBe('STORE_TOO_NEW')
  expect(wordsOf({ ...options(), migrations: [...migrations, added] })).toEqual(['one'])
})

test('a second process finds the store in use, and free once the first one was killed', async () => {
  makeStore('one')
  const holder = spawn(process.execPath, [
    join(import.meta.dirname, 'holdStore.ts'),
    file,
    key.toString('hex'),
  ])
  await once(holder.stdout, 'data')
  expect(codeOf(() => openStore(options()))).toBe('DESK_IN_USE')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  expect(wordsOf()).toEqual(['held', 'one'])
})

test('a store filled in bulk opens like any other, for reading too', () => {
  const bulk = createBulkStore(options())
  for (const word of ['b', 'a']) run(bulk.tx, 'INSERT INTO word (text) VALUES (?)', word)
  bulk.finish()
  const store = openReadOnlyStore(options())
  expect(row(store, Word, 'SELECT text FROM word ORDER BY text')).toEqual({ text: 'a' })
  expect(() => transact(store, (tx) => run(tx, 'DELETE FROM word'))).toThrow('NO_PERMISSION')
  store.close()
  expect(wordsOf()).toEqual(['a', 'b'])
})

test('a full disk is told as such and loses nothing that was there', () => {
  makeStore('one')
  const store = openStore(options())
  const page = z.object({ max_page_count: z.int() })
  rows(store, page, 'PRAGMA max_page_count = 3')
  expect(
    codeOf(() =>
      transact(store, (tx) => run(tx, 'INSERT INTO word (text) VALUES (?)', 'x'.repeat(99_999))),
    ),
  ).toBe('DISK_FULL')
  store.close()
  expect(wordsOf()).toEqual(['one'])
})
