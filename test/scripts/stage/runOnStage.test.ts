import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Electron } from '../../../scripts/electron/electron.ts'
import { isRoot } from '../../../scripts/isRoot.ts'
import { projectFolder } from '../../../scripts/project.ts'
import { runOnStage } from '../../../scripts/stage/runOnStage.ts'

const results = 'test-results/stage'
const electron: Electron = {
  origin: 'given',
  folder: import.meta.dirname,
  executable: join(import.meta.dirname, 'electron'),
  version: '45.4.1',
  externalNode: null,
}

afterEach(() => rm(join(projectFolder, results), { recursive: true, force: true }))

test.runIf(isRoot())('what root puts on stage is run by somebody without privileges', async () => {
  const code = await perform(`
    const { mkdirSync, writeFileSync } = require('node:fs')
    mkdirSync('${results}', { recursive: true })
    const { HOME, DISPLAY } = process.env
    const homeIsMine = require('node:fs').statSync(HOME).uid === process.getuid()
    const facts = { root: process.getuid() === 0, folder: process.cwd(), homeIsMine, DISPLAY }
    writeFileSync('${results}/facts.json', JSON.stringify(facts))
    process.exitCode = 7
  `)
  expect(code).toBe(7)
  const facts = join(projectFolder, results, 'facts.json')
  expect(JSON.parse(await readFile(facts, 'utf8'))).toEqual({
    root: false,
    folder: expect.not.stringContaining(projectFolder) as string,
    homeIsMine: true,
    DISPLAY: expect.stringMatching(/^:\d+$/) as string,
  })
  expect((await stat(facts)).uid).toBe((await stat(projectFolder)).uid)
})

test.runIf(isRoot())('nothing on stage can change the checkout', async () => {
  const script = `require('node:fs').writeFileSync(${JSON.stringify(join(projectFolder, 'x'))}, '')`
  expect(
    await perform(`try { ${script} } catch (e) { process.exitCode = e.code === 'EACCES' ? 3 : 4 }`),
  ).toBe(3)
})

function perform(script: string): Promise<number> {
  return runOnStage({
    electron,
    nodeArguments: ['--input-type=commonjs', '-e', script],
    results: [results],
  })
}
