import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findElectron } from './electron/findElectron.ts'
import { projectFolder } from './project.ts'
import { runProgram } from './runProgram.ts'
import { compressPictures } from './screenshots/compressPictures.ts'
import { runOnStage } from './stage/runOnStage.ts'
import { prepareSystem } from './system/prepareSystem.ts'

const pictures = 'docs/screenshots'

/** Makes docs/screenshots anew: every screen of the app, light and dark, in two sizes of window. */
const electron = await findElectron()
await prepareSystem(electron, 'pictures')
const built = await runProgram('npm', ['run', '--silent', 'build'], { cwd: projectFolder })
process.exitCode = built === 0 ? await takePictures() : built

async function takePictures(): Promise<number> {
  await rm(join(projectFolder, pictures), { recursive: true, force: true })
  const taken = await runOnStage({
    electron,
    nodeArguments: ['scripts/screenshots/perform.ts'],
    results: [pictures],
  })
  return taken === 0 ? compressPictures(join(projectFolder, pictures)) : taken
}
