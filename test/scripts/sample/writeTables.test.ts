import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEntries } from '../../../scripts/sample/entryText.ts'
import { writeTables } from '../../../scripts/sample/writeTables.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const sample = join(import.meta.dirname, '../../../assets/sample')

test('the tables in the checkout are those that the script makes', async () => {
  const folder = await temporaryFolder()
  await writeTables(folder, await readEntries())
  const names = await readdir(folder)
  const read = (place: string): Promise<readonly string[]> =>
    Promise.all(names.map((name) => readFile(join(place, name), 'utf8')))
  expect(names.toSorted()).toEqual([
    'assignments.csv',
    'conflicts.csv',
    'entries.csv',
    'jurors.csv',
    'prize.yaml',
    'scores.csv',
  ])
  expect(await read(folder)).toEqual(await read(sample))
})
