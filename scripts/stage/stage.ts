import { cp, lstat, mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputOf } from '../outputOf.ts'
import { projectFolder } from '../project.ts'
import { canRead } from './canRead.ts'
import type { TestUser } from './testUser.ts'

/** A copy of the checkout in which the test user may write, with a home beside it. */
export type Stage = {
  readonly folder: string
  readonly project: string
  readonly home: string
}

const leftBehind = new Set(['.git', '.tsbuild', 'coverage', 'demo', 'test-results'])
const heavy = new Set(['node_modules', 'dist'])

export async function buildStage(user: TestUser): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-stage-'))
  const stage = { folder, project: join(folder, 'project'), home: join(folder, 'home') }
  for (const name of [stage.project, stage.home, join(folder, 'run'), join(folder, 'tmp')]) {
    await mkdir(name, { mode: 0o700 })
  }
  for (const name of await readdir(projectFolder)) await carry(name, stage, user)
  await handOver(folder, user.uid, user.gid)
  return stage
}

async function carry(name: string, stage: Stage, user: TestUser): Promise<void> {
  if (leftBehind.has(name)) return
  const target = join(stage.project, name)
  if (heavy.has(name)) await lend(join(projectFolder, name), target, user)
  else await cp(join(projectFolder, name), target, { recursive: true, verbatimSymlinks: true })
}

/** Linked where the user can read the original; where not, a copy of the user's own. */
export async function lend(source: string, target: string, user: TestUser): Promise<void> {
  if (await canRead(user, source)) return symlink(source, target)
  await outputOf('cp', ['-a', source, target])
  await handOver(target, user.uid, user.gid)
}

/** Brings folders of results back into the checkout; they belong to its owner again. */
export async function bringBack(stage: Stage, folders: readonly string[]): Promise<void> {
  const { uid, gid } = await stat(projectFolder)
  for (const name of folders) {
    if (!(await exists(join(stage.project, name)))) continue
    await cp(join(stage.project, name), join(projectFolder, name), { recursive: true })
    await handOver(join(projectFolder, name), uid, gid)
  }
}

export async function removeStage(stage: Stage): Promise<void> {
  await rm(stage.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** Links are given themselves, never what they lead to. */
async function handOver(folder: string, uid: number, gid: number): Promise<void> {
  await outputOf('chown', ['-R', '-h', '-P', `${uid}:${gid}`, folder])
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
