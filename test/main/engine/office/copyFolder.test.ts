import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillNewFolder } from '../../../../main/engine/office/copyFolder.ts'
import { AppError } from '../../../../shared/errors.ts'
import { refusal } from '../../../support/refusal.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { writeFiles } from './prizeFixture.ts'

/** A folder of the program's own files beside the place for a new one. */
async function folders(): Promise<{ readonly source: string; readonly folder: string }> {
  const root = await temporaryFolder()
  const source = join(root, 'source')
  await writeFiles(source, {
    'prize.yaml': 'id: a',
    'documents/C-1/plan.pdf': 'plan',
    'README.md': '',
  })
  return { source, folder: join(root, 'new', 'prize') }
}

const full = (): Promise<never> => Promise.reject(new AppError('DISK_FULL', { file: 'office.db' }))

test('everything is copied but what is to stay, and the copies can be changed', async () => {
  const { source, folder } = await folders()
  await chmod(join(source, 'prize.yaml'), 0o444)
  const finish = (): Promise<string> => Promise.resolve('done')
  const filling = { source, without: ['README.md'], finish, finished: [] }
  expect(await fillNewFolder(folder, filling)).toBe('done')
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    'documents',
    join('documents', 'C-1'),
    join('documents', 'C-1', 'plan.pdf'),
    'prize.yaml',
  ])
  expect(await readFile(join(folder, 'documents/C-1/plan.pdf'), 'utf8')).toBe('plan')
  expect((await stat(join(folder, 'prize.yaml'))).mode & 0o200).toBe(0o200)
})

test('a failure takes away the folder that was made, and what the end of it had made', async () => {
  const { source, folder } = await folders()
  const finish = async (): Promise<never> => {
    await writeFile(join(folder, 'office.key'), 'key')
    return full()
  }
  const filling = { source, without: [], finish, finished: ['office.key', 'office.db'] }
  expect(await refusal(fillNewFolder(folder, filling))).toBe('DISK_FULL')
  expect(await readdir(join(folder, '..'))).toEqual([])
})

test('a failure leaves an empty folder that was there, and what others have put into it since', async () => {
  const { source, folder } = await folders()
  await mkdir(folder, { recursive: true })
  const finish = async (): Promise<never> => {
    await writeFiles(folder, { 'notes.txt': 'mine', 'documents/C-1/other.pdf': 'mine too' })
    return full()
  }
  const filling = { source, without: [], finish, finished: [] }
  expect(await refusal(fillNewFolder(folder, filling))).toBe('DISK_FULL')
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    'documents',
    join('documents', 'C-1'),
    join('documents', 'C-1', 'other.pdf'),
    'notes.txt',
  ])
})

test('a source that cannot be copied to its end leaves nothing', async () => {
  const { folder } = await folders()
  const filling = { source: '/nowhere', without: [], finish: full, finished: [] }
  expect(await refusal(fillNewFolder(folder, filling))).toBe('FILE_MISSING')
  expect(await readdir(join(folder, '..'))).toEqual([])
})
