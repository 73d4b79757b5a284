import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findElectron } from './electron/findElectron.ts'
import { projectFolder } from './project.ts'
import { runProgram } from './runProgram.ts'
import { compressPictures } from './screenshots/compressPictures.ts'
import { runOnStage } from './stage/runOnStage.ts'
import { prepareSystem } from './system/prepareSystem.ts'

const pictures = 'docs/screenshots'
const guidePictures = ['docs/guide/images/en', 'docs/guide/images/ko']

/**
 * Makes docs/screenshots anew: every screen of the app, light and dark, in two sizes of window; and the
 * pictures of the user's guide. With `guide` only the latter.
 */
const onlyGuide = process.argv.includes('guide')
const electron = await findElectron()
await prepareSystem(electron, 'pictures')
const built = await runProgram('npm', ['run', '--silent', 'build'], { cwd: projectFolder })
const taken = built !== 0 || onlyGuide ? built : await takePictures()
process.exitCode = taken === 0 ? await takeGuidePictures() : taken

async function takePictures(): Promise<number> {
  await rm(join(projectFolder, pictures), { recursive: true, force: true })
  return perform('scripts/screenshots/perform.ts', [pictures])
}

/** They are overwritten in their place: the window is built with those that are there. */
async function takeGuidePictures(): Promise<number> {
  const ofJurors = await perform('scripts/screenshots/guide/perform.ts', guidePictures)
  return ofJurors === 0
    ? perform('scripts/screenshots/guide/performOffice.ts', guidePictures)
    : ofJurors
}

async function perform(script: string, folders: readonly string[]): Promise<number> {
  const done = await runOnStage({ electron, nodeArguments: [script], results: folders })
  if (done !== 0) return done
  for (const folder of folders) {
    const compressed = await compressPictures(join(projectFolder, folder))
    if (compressed !== 0) return compressed
  }
  return 0
}
