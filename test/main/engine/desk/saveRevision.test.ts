import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportScores } from '../../../../main/engine/desk/exportScores.ts'
import { saveRevision } from '../../../../main/engine/desk/saveRevision.ts'
import { decryptSmall } from '../../../../main/engine/keys/ageFile.ts'
import { run, transact } from '../../../../main/engine/store/db.ts'
import { refusal } from '../../../support/refusal.ts'
import { sampleDesk } from '../../../support/sampleDesk.ts'

test('an earlier revision is saved again byte for byte, on another day as well', async () => {
  const { desk, home, reopen } = await sampleDesk()
  const path = join(home, 'r1.juryscore')
  await exportScores(desk, path)
  const bytes = await readFile(path)
  await exportScores(desk, path)
  const copy = join(home, 'copy.juryscore')
  await saveRevision(await reopen(), 1, copy)

  expect((await readFile(copy)).equals(bytes)).toBe(true)
})

test('a revision whose bytes were not kept is saved with the same signature', async () => {
  const { desk, home, bundle } = await sampleDesk()
  const [path, copy] = [join(home, 'r1.juryscore'), join(home, 'copy.juryscore')]
  await exportScores(desk, path)
  transact(desk.store, (tx) => run(tx, 'UPDATE export SET sealed = NULL'))
  await saveRevision(desk, 1, copy)

  const { identity } = bundle.office.age
  const signed = await Promise.all(
    [path, copy].map(async (file) => decryptSmall(await readFile(file), { identity })),
  )
  expect(signed[0]).toEqual(signed[1])
})

test('a copy that cannot be written says why and changes nothing', async () => {
  const { desk, home } = await sampleDesk()
  await exportScores(desk, join(home, 'r1.juryscore'))
  await mkdir(join(home, 'folder'))

  expect(await refusal(saveRevision(desk, 1, join(home, 'folder')))).toBe('IS_A_FOLDER')
  expect(await refusal(saveRevision(desk, 1, join(home, 'gone', 'x')))).toBe('FILE_MISSING')
})
