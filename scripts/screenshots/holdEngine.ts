import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Session } from './session.ts'

type Steps = {
  /** Whether the moment has come. */
  readonly isThere: () => Promise<boolean>
  /** What to do while the engine stands still. */
  readonly act: () => Promise<void>
}

/** Longest wait for the moment. */
const patience = 30_000

/** Lets the engine go on in small steps until a moment has come, so that quick work can be seen. */
export async function holdEngine(
  { electron }: Pick<Session, 'electron'>,
  { isThere, act }: Steps,
): Promise<void> {
  const engine = await engineOf(electron.process().pid ?? 0)
  if (engine === null) return
  const began = performance.now()
  try {
    while (performance.now() - began < patience) {
      process.kill(engine, 'SIGSTOP')
      await pause(30)
      if (await isThere()) break
      process.kill(engine, 'SIGCONT')
      await pause(10)
    }
    await act()
  } finally {
    process.kill(engine, 'SIGCONT')
  }
}

/** The number of the engine's process among the app's own; null where /proc does not tell. */
async function engineOf(app: number): Promise<number | null> {
  const names = await readdir('/proc').catch(() => [])
  for (const name of names.filter((one) => /^\d+$/.test(one))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (parentIn(stat) === app && /engine\.js|NodeService/.test(command)) return Number(name)
  }
  return null
}

/** After the program's name in brackets stand its state and its parent. */
function parentIn(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}
