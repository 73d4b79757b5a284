import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { electronAt } from '../../../scripts/electron/electronAt.ts'

const projectNode = createRequire(import.meta.url).resolve('node/bin/node')

test('a folder without the executable holds no Electron', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'version'), '45.4.1')
  expect(await electronAt(folder, 'given')).toBeNull()
})

test.runIf(process.platform === 'linux').each([
  ['v45.4.1\n', '45.4.1', null],
  ['33.2.1', '33.2.1', projectNode],
])(
  'the version file %j decides whose Node runs the engine',
  async (file, version, externalNode) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'electron'), '')
    await writeFile(join(folder, 'version'), file)
    expect(await electronAt(folder, 'stock')).toEqual({
      origin: 'stock',
      folder,
      executable: join(folder, 'electron'),
      version,
      externalNode,
    })
  },
)

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-electron-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}
