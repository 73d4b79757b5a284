import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFiles } from '../../../../../main/engine/office/collect/findFiles.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'
import { writeFiles } from '../prizeFixture.ts'

test('folders are searched to the bottom, files are taken as given, links are named and not followed', async () => {
  const root = await temporaryFolder()
  await writeFiles(root, {
    'in/b.txt': '',
    'in/a/z.juryscore': '',
    'in/a/b/y.juryscore': '',
    single: '',
  })
  await symlink(join(root, 'in'), join(root, 'in/a/loop'))
  const paths = ['single', 'in', 'missing'].map((name) => join(root, name))
  const found = await findFiles(paths)
  expect(found.map(({ name }) => name)).toEqual([
    'single',
    'in/a/b/y.juryscore',
    'in/a/loop',
    'in/a/z.juryscore',
    'in/b.txt',
    'missing',
  ])
})
