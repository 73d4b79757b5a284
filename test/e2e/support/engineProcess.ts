import { readdir, readFile } from 'node:fs/promises'
import type { DrivenApp } from '../../../scripts/drive/openApp.ts'

type Process = { readonly pid: number; readonly parent: number; readonly command: string }

export type EngineProcess = {
  readonly pid: number
  readonly kind: 'utility process' | 'Node of its own'
}

/** The app's engine among the processes below it: Electron's utility process, or a Node that runs engine.js. */
export async function engineOf(app: DrivenApp): Promise<EngineProcess> {
  const processes = await allProcesses()
  const below = (parent: number): readonly Process[] =>
    processes
      .filter((one) => one.parent === parent)
      .flatMap((child) => [child, ...below(child.pid)])
  const family = below(app.electron.process().pid ?? 0)
  const node = family.find(({ command }) => /engine\.js/.test(command))
  if (node !== undefined) return { pid: node.pid, kind: 'Node of its own' }
  const utility = family.find(({ command }) => command.includes('node.mojom.NodeService'))
  if (utility === undefined) throw new Error('the app runs no engine')
  return { pid: utility.pid, kind: 'utility process' }
}

async function allProcesses(): Promise<readonly Process[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return Promise.all(names.map(processOf))
}

async function processOf(name: string): Promise<Process> {
  const read = (file: string): Promise<string> =>
    readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')
  const [status, command] = await Promise.all([read('status'), read('cmdline')])
  return { pid: Number(name), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0), command }
}
