import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openInside } from '../../../../main/engine/files/openInside.ts'
import { refusal } from '../../../support/refusal.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

/** A folder with a file in a folder, and what lies outside of it. */
async function folderBesideSecrets(): Promise<string> {
  const root = await temporaryFolder()
  await mkdir(join(root, 'prize/documents/C-1'), { recursive: true })
  await mkdir(join(root, 'outside'))
  await writeFile(join(root, 'prize/documents/C-1/plan.pdf'), 'plan')
  await writeFile(join(root, 'outside/plan.pdf'), 'secret')
  return root
}

test('a file below the folder is opened, also when the folder itself is reached by a link', async () => {
  const root = await folderBesideSecrets()
  await symlink(join(root, 'prize'), join(root, 'link'))
  for (const folder of [join(root, 'prize'), join(root, 'link')]) {
    const handle = await openInside(folder, ['documents', 'C-1', 'plan.pdf'])
    expect(await handle.readFile('utf8')).toBe('plan')
    await handle.close()
  }
})

test('a link in the place of the file or of a folder on the way is not followed', async () => {
  const root = await folderBesideSecrets()
  const documents = join(root, 'prize/documents')
  await symlink(join(root, 'outside/plan.pdf'), join(documents, 'C-1/other.pdf'))
  await symlink(join(root, 'outside'), join(documents, 'C-2'))
  const folder = join(root, 'prize')
  const open = (...path: readonly string[]): Promise<string> => refusal(openInside(folder, path))
  expect([
    await open('documents', 'C-1', 'other.pdf'),
    await open('documents', 'C-2', 'plan.pdf'),
    await open('..', 'outside', 'plan.pdf'),
    await open('../outside/plan.pdf'),
    await open('documents', 'C-1'),
    await open('documents', 'C-3', 'plan.pdf'),
  ]).toEqual(Array.from({ length: 6 }, () => 'FILE_MISSING'))
})
