import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openedFile } from '../../../main/shell/openedFiles.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

test('a bundle or score file among the arguments is the file to open, wherever it was named from', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'round 1.jurybox'), '')
  await writeFile(join(folder, 'J07.juryscore'), '')
  expect(openedFile(['jurybox', '--flag', 'round 1.jurybox'], folder)).toBe(
    join(folder, 'round 1.jurybox'),
  )
  expect(openedFile(['jurybox', join(folder, 'J07.juryscore')], '/')).toBe(
    join(folder, 'J07.juryscore'),
  )
})

test('other arguments, folders and files that are not there open nothing', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'folder.jurybox'))
  await writeFile(join(folder, 'notes.txt'), '')
  for (const argument of ['notes.txt', 'absent.jurybox', 'folder.jurybox', '--file=x.jurybox']) {
    expect(openedFile(['jurybox', argument], folder)).toBeNull()
  }
})
