import { findElectron } from './electron/findElectron.ts'
import { projectFolder } from './project.ts'
import { runProgram } from './runProgram.ts'
import { runOnStage } from './stage/runOnStage.ts'
import { prepareSystem } from './system/prepareSystem.ts'

/** The main job on the sample prize, in the real app; what it makes is left in demo/. */
const electron = await findElectron()
await prepareSystem(electron, 'app')
const built = await runProgram('npm', ['run', '--silent', 'build'], { cwd: projectFolder })
const performed =
  built === 0
    ? await runOnStage({
        electron,
        nodeArguments: ['scripts/demo/perform.ts'],
        results: ['demo'],
      })
    : built
process.exitCode = performed
