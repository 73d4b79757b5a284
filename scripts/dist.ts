import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pack } from './packing/pack.ts'
import { findElectron } from './electron/findElectron.ts'
import { projectFolder } from './project.ts'
import { runProgram } from './runProgram.ts'
import { say } from './say.ts'
import { runOnStage } from './stage/runOnStage.ts'
import { prepareSystem } from './system/prepareSystem.ts'

/**
 * Packs the built program for this machine, starts it, and sees that pages of many scripts are drawn. `--installers` makes every target of
 * electron-builder.yml, for which electron-builder downloads its tools.
 */
const electron = await findElectron()
await prepareSystem(electron, 'app')
await rm(join(projectFolder, 'dist'), { recursive: true, force: true })
const built = await runProgram('npm', ['run', '--silent', 'build'], { cwd: projectFolder })
if (built !== 0) throw new Error('the program could not be built')
const packed = await pack(electron, process.argv.includes('--installers'))
say(`Packed with Electron ${electron.version} into dist/.`)
const checks = ['scripts/packing/startPacked.ts', 'test/packed/showPages.ts']
for (const check of checks) {
  const failed = await runOnStage({ electron, nodeArguments: [check, packed], results: [] })
  if (failed !== 0) process.exitCode = failed
}
