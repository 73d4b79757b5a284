import { findElectron } from './electron/findElectron.ts'
import { launchOf } from './electron/launch.ts'
import { projectFolder } from './project.ts'
import { runProgram } from './runProgram.ts'
import { prepareSystem } from './system/prepareSystem.ts'

/** Starts the built app for the person at this machine, with the arguments given to this script. */
const electron = await findElectron()
await prepareSystem(electron, 'app')
const { executablePath, args, env } = launchOf(electron, projectFolder, process.argv.slice(2))
process.exitCode = await runProgram(executablePath, args, { env })
