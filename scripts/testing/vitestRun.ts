import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../project.ts'
import { type Count, countTests } from './countTests.ts'

/** One run of vitest: what to hand to Node, and how to count it afterwards. */
export type VitestRun = {
  readonly nodeArguments: readonly string[]
  readonly count: (exitCode: number) => Promise<Count>
}

/** Removes the report of an earlier run, so that it cannot be counted for this one. */
export async function vitestRun(name: string, projects: readonly string[]): Promise<VitestRun> {
  const report = join('test-results', `${name}.json`)
  await rm(join(projectFolder, report), { force: true })
  const nodeArguments = [
    'node_modules/vitest/vitest.mjs',
    'run',
    // Bundled, the configuration would be written into node_modules, which the stage only lends.
    '--configLoader=runner',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return { nodeArguments, count: async (code) => countTests(await readReport(report), code) }
}

async function readReport(report: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(projectFolder, report), 'utf8'))
  } catch {
    return null
  }
}
