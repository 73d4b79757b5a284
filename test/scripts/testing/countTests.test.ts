import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../../../scripts/project.ts'
import { runProgram } from '../../../scripts/runProgram.ts'
import { type Count, countStep, countTests, sumOf } from '../../../scripts/testing/countTests.ts'

const vitest = join(projectFolder, 'node_modules/vitest/vitest.mjs')
const passing = "import { test } from 'vitest'\ntest('a', () => {})\ntest('b', () => {})\n"
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-count-'))
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
})

afterAll(() => rm(folder, { recursive: true }))

test('passed and failed tests of a run are counted, skipped ones are not', async () => {
  const mixed = `${passing}test('c', () => { throw new Error() })\ntest.skip('d', () => {})\n`
  expect(await countRunOf(mixed)).toEqual({ passed: 2, failed: 1 })
})

test('a file that cannot be collected is a failure', async () => {
  expect(await countRunOf("import './nowhere.ts'\n")).toEqual({ passed: 0, failed: 1 })
})

test('a hook that fails after its tests have passed is a failure', async () => {
  const hook = `${passing}import { afterAll } from 'vitest'\nafterAll(() => { throw new Error() })\n`
  expect(await countRunOf(hook)).toEqual({ passed: 2, failed: 1 })
})

test('an error outside every test is a failure', async () => {
  const stray = `${passing}void Promise.reject(new Error('stray'))\n`
  expect(await countRunOf(stray)).toEqual({ passed: 2, failed: 1 })
})

test('a run without any test is a failure', async () => {
  expect(await countRunOf(null)).toEqual({ passed: 0, failed: 1 })
})

test('a run that left no report is a failure', () => {
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 })
})

test('runs and steps add up', () => {
  const counts = [{ passed: 2, failed: 1 }, countStep(0), countStep(2), { passed: 3, failed: 0 }]
  expect(sumOf(counts)).toEqual({ passed: 5, failed: 2 })
})

/** Lets the real vitest run one file, or none, and counts what it reports. */
async function countRunOf(source: string | null): Promise<Count> {
  const file = join(folder, 'one.test.js')
  await (source === null ? rm(file, { force: true }) : writeFile(file, source))
  const options = ['run', '--root', folder, '--reporter=json', '--outputFile=report.json']
  const code = await runProgram(process.execPath, [vitest, ...options], { stdio: 'ignore' })
  return countTests(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')), code)
}
