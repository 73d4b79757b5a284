import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../project.ts'
import { runShellBlocks } from './runShellBlocks.ts'
import { shellBlocks, withOutputs } from './shellBlocks.ts'

export const formatsPage = join(projectFolder, 'docs', 'formats.md')
export const exampleFolder = join(projectFolder, 'docs', 'example')

/** docs/formats.md with what its commands print today, run on a copy of docs/example. */
export async function pageWithOutputs(): Promise<string> {
  const page = await readFile(formatsPage, 'utf8')
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-example-'))
  try {
    await cp(exampleFolder, folder, { recursive: true })
    const commands = shellBlocks(page).map((block) => block.commands)
    return withOutputs(page, await runShellBlocks(folder, commands, await slipOf('J01')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The passphrase on the slip of a juror of the example. */
export async function slipOf(juror: string): Promise<string> {
  const slips = await readFile(join(exampleFolder, 'slips.csv'), 'utf8')
  return new RegExp(`^${juror},.*,(\\S+)\\r?$`, 'm').exec(slips)?.[1] ?? ''
}
