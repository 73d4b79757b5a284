import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { oncePerState } from '../../../../../main/engine/office/results/oncePerState.ts'
import { type ReadDb, row, run, transact } from '../../../../../main/engine/store/db.ts'
import { openStore } from '../../../../../main/engine/store/openStore.ts'
import type { PrizeFolder } from '../../../../../main/engine/office/prizeFolder/prizeFolder.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'
import { openTestOffice } from '../officeFixture.ts'
import { readPrizeFolder } from '../../../../../main/engine/office/prizeFolder/readPrizeFolder.ts'

const Count = z.object({ count: z.int() })
const insert = "INSERT INTO word (text) VALUES ('one')"

/** How many words the store has, and how often that was reckoned. */
async function counting() {
  const file = join(await temporaryFolder(), 'words.db')
  const migrations = ['CREATE TABLE word (text TEXT NOT NULL) STRICT']
  const store = openStore({
    file,
    key: randomBytes(32),
    applicationId: 1,
    migrations,
    create: true,
  })
  const asked: string[] = []
  const words = oncePerState((db: ReadDb, folder: PrizeFolder) => {
    asked.push(folder.prize.title)
    return row(db, Count, 'SELECT count(*) AS count FROM word')?.count
  })
  return { store, words, asked, folder: await someFolder() }
}

async function someFolder(): Promise<PrizeFolder> {
  const { folder } = await openTestOffice()
  const read = await readPrizeFolder(folder, 0)
  if (read.prize === null) throw new Error('the sound prize is read')
  return read
}

test('the same state is reckoned once, also when the folder was read again', async () => {
  const { store, words, asked, folder } = await counting()
  expect([words(store, folder), words(store, structuredClone(folder))]).toEqual([0, 0])
  expect(asked).toHaveLength(1)
  store.close()
})

test('a row that is written or another letter in the folder is another state', async () => {
  const { store, words, asked, folder } = await counting()
  words(store, folder)
  transact(store, (tx) => run(tx, insert))
  expect(words(store, folder)).toBe(1)
  words(store, { ...folder, prize: { ...folder.prize, title: 'Another' } })
  expect(asked).toHaveLength(3)
  expect(words(store, folder)).toBe(1)
  expect(asked).toHaveLength(3)
  store.close()
})

test('what was reckoned in a transaction that came to nothing is not remembered', async () => {
  const { store, words, folder } = await counting()
  const undone = (): void =>
    transact(store, (tx) => {
      run(tx, insert)
      expect(words(tx, folder)).toBe(1)
      throw new Error('undone')
    })
  expect(undone).toThrow('undone')
  expect(words(store, folder)).toBe(0)
  store.close()
})
