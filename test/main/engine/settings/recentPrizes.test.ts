import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  forgetPrize,
  recentPrizes,
  rememberPrize,
} from '../../../../main/engine/settings/recentPrizes.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

const folders = async (home: string) => (await recentPrizes(home)).map(({ folder }) => folder)

test('the prize opened last stands first, each once', async () => {
  const home = await temporaryFolder()
  await rememberPrize(home, '/a', 'A')
  await rememberPrize(home, '/b', 'B')
  await rememberPrize(home, '/a', 'A, renamed')
  expect(await recentPrizes(home)).toMatchObject([
    { folder: '/a', title: 'A, renamed' },
    { folder: '/b', title: 'B' },
  ])
})

test('a forgotten prize leaves the list, the others stay', async () => {
  const home = await temporaryFolder()
  await rememberPrize(home, '/a', 'A')
  await rememberPrize(home, '/b', 'B')
  const [latest] = await recentPrizes(home)
  await forgetPrize(home, latest?.id ?? '')
  expect(await folders(home)).toEqual(['/a'])
})

test('the list keeps the twelve latest', async () => {
  const home = await temporaryFolder()
  for (let number = 1; number <= 15; number++) await rememberPrize(home, `/p${number}`, 'P')
  expect(await folders(home)).toEqual(
    [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((n) => `/p${n}`),
  )
})

test('a list that was damaged is an empty list, not a failure', async () => {
  const home = await temporaryFolder()
  await writeFile(join(home, 'recent.json'), '{"half":')
  expect(await recentPrizes(home)).toEqual([])
})
