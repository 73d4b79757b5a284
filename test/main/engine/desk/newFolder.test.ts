import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, removeAbandoned } from '../../../../main/engine/desk/newFolder.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

test('a folder appears whole, or not at all when its filling fails', async () => {
  const parent = await temporaryFolder()
  await makeFolder(join(parent, 'a'), (folder) => writeFile(join(folder, 'x'), 'x'))
  const failing = makeFolder(join(parent, 'b'), async (folder) => {
    await writeFile(join(folder, 'x'), 'x')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect([await readdir(parent), await readdir(join(parent, 'a'))]).toEqual([['a'], ['x']])
})

test('an empty folder in its place is taken, a filled one is not', async () => {
  const parent = await temporaryFolder()
  await mkdir(join(parent, 'empty'))
  await makeFolder(join(parent, 'empty'), (folder) => writeFile(join(folder, 'x'), 'x'))
  const again = makeFolder(join(parent, 'empty'), (folder) => writeFile(join(folder, 'y'), 'y'))
  await expect(again).rejects.toThrow('FOLDER_NOT_EMPTY')
  expect([await readdir(parent), await readdir(join(parent, 'empty'))]).toEqual([['empty'], ['x']])
})

test('what a killed process left is removed after a day, and nothing else is', async () => {
  const parent = await temporaryFolder()
  const old = '.jurybox-00000000-0000-4000-8000-000000000000.tmp'
  const fresh = '.jurybox-00000000-0000-4000-8000-000000000001.tmp'
  const mine = '.jurybox-notes'
  for (const name of [old, fresh, mine]) await mkdir(join(parent, name))
  const now = Date.now()
  for (const name of [old, mine]) await utimes(join(parent, name), 0, now / 1000 - 90_000)
  await removeAbandoned(parent, now)
  expect((await readdir(parent)).sort()).toEqual([fresh, mine])
})
