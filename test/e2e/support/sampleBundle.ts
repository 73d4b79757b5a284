import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createOfficeHandlers } from '../../../main/engine/office/officeHandlers.ts'
import { systemPorts } from '../../../main/engine/systemPorts.ts'
import { projectFolder } from '../../../scripts/project.ts'
import { quietContext } from '../../support/contexts.ts'

export type BuiltSample = {
  readonly folder: string
  readonly bundle: string
  readonly officePassphrase: string
  /** By juror. */
  readonly passphrases: Readonly<Record<string, string>>
}

declare module 'vitest' {
  interface ProvidedContext {
    sample: BuiltSample
  }
}

const officePassphrase = 'harbour lantern nineteen violins'

/** Builds the sample prize once for all end-to-end tests that begin with a bundle. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'jurybox-sample-'))
  const [folder, bundle] = [join(home, 'prize'), join(home, 'round-1.jurybox')]
  await mkdir(folder)
  const assets = join(projectFolder, 'assets')
  const office = createOfficeHandlers(
    systemPorts({ home, assets, version: '0', log: () => undefined }),
  )
  await office['office.createSample']({ folder, passphrase: officePassphrase }, quietContext())
  const { slips } = await office['office.build']({ out: bundle }, quietContext())
  await office['office.close']({}, quietContext())
  const passphrases = Object.fromEntries(slips.map((slip) => [slip.jurorId, slip.passphrase ?? '']))
  project.provide('sample', { folder, bundle, officePassphrase, passphrases })
  return () => rm(home, { recursive: true, force: true })
}
