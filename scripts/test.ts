import { findElectron } from './electron/findElectron.ts'
import { projectFolder } from './project.ts'
import { runProgram } from './runProgram.ts'
import { say } from './say.ts'
import { runOnStage } from './stage/runOnStage.ts'
import { prepareSystem } from './system/prepareSystem.ts'
import { type Count, countStep, sumOf } from './testing/countTests.ts'
import { vitestRun } from './testing/vitestRun.ts'

/** Everything that is checked, in one go; a failure does not keep the rest from running. */
const steps: readonly (readonly [string, () => Promise<Count>])[] = [
  ['Types, lint, format, architecture', () => npmScript('check')],
  ['Build', () => npmScript('build')],
  ['Electron and system packages', prepare],
  ['Unit and integration tests', runUnitAndIntegration],
  ['End-to-end tests in the real app', runEndToEnd],
]

async function npmScript(name: string): Promise<Count> {
  return countStep(await runProgram('npm', ['run', '--silent', name], { cwd: projectFolder }))
}

async function prepare(): Promise<Count> {
  await prepareSystem(await findElectron(), 'tests')
  return countStep(0)
}

async function runUnitAndIntegration(): Promise<Count> {
  const run = await vitestRun('unit', ['unit', 'integration'])
  return run.count(await runProgram(process.execPath, run.nodeArguments, { cwd: projectFolder }))
}

async function runEndToEnd(): Promise<Count> {
  const run = await vitestRun('e2e', ['e2e'])
  const electron = await findElectron()
  const { nodeArguments } = run
  return run.count(await runOnStage({ electron, nodeArguments, results: ['test-results'] }))
}

/** A step that throws has failed; the reason is shown and the others still run. */
async function countOf(act: () => Promise<Count>): Promise<Count> {
  try {
    return await act()
  } catch (failure) {
    say(failure instanceof Error ? failure.message : String(failure))
    return countStep(1)
  }
}

const counts: Count[] = []
for (const [title, act] of steps) {
  say(`\n== ${title}`)
  counts.push(await countOf(act))
}
const { passed, failed } = sumOf(counts)
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
