import { join } from 'node:path'
import type { Electron } from '../electron/electron.ts'
import { isRoot } from '../isRoot.ts'
import { projectFolder } from '../project.ts'
import { runProgram } from '../runProgram.ts'
import { buildStage, bringBack, lend, removeStage, type Stage } from './stage.ts'
import { ensureTestUser, type TestUser } from './testUser.ts'
import { untilStopped } from './untilStopped.ts'
import { withDisplay } from './withDisplay.ts'

export type Performance = {
  readonly electron: Electron
  /** Arguments for Node, relative to the checkout: `['scripts/demo/drive.ts']`. */
  readonly nodeArguments: readonly string[]
  /** Folders of results, relative to the checkout, wanted back in it. */
  readonly results: readonly string[]
}

/**
 * Runs a Node program that drives the app: with a display and, when root starts it, as a user
 * without privileges in a copy of the checkout. Resolves with its exit code.
 */
export async function runOnStage(performance: Performance): Promise<number> {
  const run = isRoot() ? runAsTestUser : runAsMyself
  return untilStopped((stop) => withDisplay((display) => run(performance, display, stop)))
}

type Run = (
  performance: Performance,
  display: NodeJS.ProcessEnv,
  stop: AbortSignal,
) => Promise<number>

const runAsMyself: Run = (performance, display, signal) => {
  const { electron, nodeArguments } = performance
  const env = { ...process.env, ...display, ELECTRON_OVERRIDE_DIST_PATH: electron.folder }
  return runProgram(process.execPath, nodeArguments, { cwd: projectFolder, env, signal })
}

const runAsTestUser: Run = async (performance, display, signal) => {
  const user = await ensureTestUser()
  const stage = await buildStage(user)
  try {
    await lend(performance.electron.folder, join(stage.folder, 'electron'), user)
    const code = await runProgram(nodeOf(stage), performance.nodeArguments, {
      cwd: stage.project,
      env: { ...environmentOf(stage, user), ...display },
      uid: user.uid,
      gid: user.gid,
      signal,
    })
    await bringBack(stage, performance.results)
    return code
  } finally {
    await removeStage(stage)
  }
}

/** The project's own Node, at its place on the stage. */
function nodeOf(stage: Stage): string {
  return join(stage.project, 'node_modules/node/bin/node')
}

/** Nothing of root's that the user could not read or write. */
function environmentOf(stage: Stage, user: TestUser): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|XDG_|DBUS_|XAUTHORITY$)/i.test(name),
  )
  return {
    ...Object.fromEntries(inherited),
    HOME: stage.home,
    USER: user.name,
    LOGNAME: user.name,
    TMPDIR: join(stage.folder, 'tmp'),
    XDG_RUNTIME_DIR: join(stage.folder, 'run'),
    XDG_CACHE_HOME: join(stage.home, '.cache'),
    PATH: `${join(stage.project, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
    ELECTRON_OVERRIDE_DIST_PATH: join(stage.folder, 'electron'),
  }
}
