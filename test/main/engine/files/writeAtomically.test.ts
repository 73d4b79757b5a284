import { constants } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  replaceFile,
  writeAtomically,
  writePieces,
} from '../../../../main/engine/files/writeAtomically.ts'
import { AppError } from '../../../../shared/errors.ts'
import { streamOf } from '../../../support/byteStreams.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

const before = Buffer.from('the scores of yesterday')
const after = Buffer.from('the scores of today')

async function* breaking(failure: Error): AsyncGenerator<Uint8Array> {
  yield* streamOf(after)
  throw failure
}

test('a new file is written, and an old one replaced', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'a.juryscore')
  await writeAtomically(path, [before])
  await writeAtomically(path, streamOf(after, 3))
  expect([await readFile(path), await readdir(folder)]).toEqual([after, ['a.juryscore']])
})

test('when the source fails, the old file stays and nothing is left behind', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'a.juryscore')
  await writeAtomically(path, [before])
  const failure = new Error('cancelled')
  await expect(writeAtomically(path, breaking(failure))).rejects.toBe(failure)
  expect([await readFile(path), await readdir(folder)]).toEqual([before, ['a.juryscore']])
})

test('a file that does not pass its check is not kept', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'a.juryscore')
  const seen: Buffer[] = []
  const check = async (temporary: string): Promise<void> => {
    seen.push(await readFile(temporary))
    throw new AppError('DAMAGED', { what: 'payload' })
  }
  await expect(writeAtomically(path, [after], { check })).rejects.toMatchObject({ code: 'DAMAGED' })
  expect([seen, await readdir(folder)]).toEqual([[after], []])
})

test('a writer may go back, and its result comes back', async () => {
  const path = join(await temporaryFolder(), 'a.jurybox')
  const result = await replaceFile(path, async (handle) => {
    await writePieces(handle, [Buffer.from('____ members')], path)
    await handle.write('head', 0)
    return 12
  })
  expect([result, await readFile(path, 'utf8')]).toEqual([12, 'head members'])
})

test('what holds a secret in clear can be kept from others', async () => {
  const path = join(await temporaryFolder(), 'slips.csv')
  await writeAtomically(path, [before], { mode: 0o600 })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('a folder of that name is said to be one, and stays', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'a.juryscore'))
  const writing = writeAtomically(join(folder, 'a.juryscore'), [after])
  await expect(writing).rejects.toMatchObject({
    code: 'IS_A_FOLDER',
    details: { file: 'a.juryscore' },
  })
  expect(await readdir(folder)).toEqual(['a.juryscore'])
})

test('a folder that is missing, or is a file, is said to be so', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'notes.txt'), '')
  const missing = writeAtomically(join(folder, 'gone', 'a.juryscore'), [after])
  await expect(missing).rejects.toMatchObject({
    code: 'FILE_MISSING',
    details: { file: 'a.juryscore' },
  })
  const inside = writeAtomically(join(folder, 'notes.txt', 'a.juryscore'), [after])
  await expect(inside).rejects.toMatchObject({
    code: 'NOT_A_FOLDER',
    details: { file: 'a.juryscore' },
  })
})

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be written to is said so',
  async () => {
    const folder = await temporaryFolder()
    await chmod(folder, 0o500)
    const writing = writeAtomically(join(folder, 'a.juryscore'), [after])
    await expect(writing).rejects.toMatchObject({ code: 'NO_PERMISSION' })
  },
)

test.runIf(process.platform === 'linux')('a full disk is said to be full', async () => {
  const full = await open('/dev/full', constants.O_WRONLY)
  const writing = writePieces(full, [after], '/secret/folder/a.juryscore')
  await expect(writing).rejects.toMatchObject({
    code: 'DISK_FULL',
    details: { file: 'a.juryscore' },
  })
  await full.close()
})
