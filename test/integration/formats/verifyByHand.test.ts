import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../../scripts/project.ts'
import { runShellBlocks } from '../../../scripts/formats/runShellBlocks.ts'
import { shellBlocks } from '../../../scripts/formats/shellBlocks.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { publishIn } from '../../main/engine/publication/publishedFolder.ts'
import { scoredOffice } from '../../main/engine/office/results/scoredOffice.ts'

const page = await readFile(join(projectFolder, 'docs/verify-by-hand.md'), 'utf8')
const blocks = shellBlocks(page)

async function published(): Promise<string> {
  const folder = join(await temporaryFolder(), 'published')
  await cp(await publishIn(await scoredOffice(), 'published'), folder, { recursive: true })
  return folder
}

test('a publication is verified with the commands of docs/verify-by-hand.md alone', async () => {
  const said = await runShellBlocks(
    await published(),
    blocks.map(({ commands }) => commands),
    '',
  )
  expect(said).toEqual(blocks.map(({ shown }) => shown))
})

test('the same commands stop at a figure that was changed', async () => {
  const folder = await published()
  const changed = `sed -i 's/"score": "[0-9]/"score": "1/' results.json\n`
  // Whoever changes a figure brings its digest up to date as well.
  const [first, ...others] = blocks.map(({ commands }) => commands)
  const commands = [changed, `${first ?? ''} || true\n`, ...others]
  await expect(runShellBlocks(folder, commands, '')).rejects.toThrow('failed')
})
