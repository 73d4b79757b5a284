import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { hasDisplay } from './hasDisplay.ts'

/** Runs `act` with the environment variables that lead to a display: the one there is, or a new one. */
export async function withDisplay<Value>(
  act: (environment: NodeJS.ProcessEnv) => Promise<Value>,
): Promise<Value> {
  if (hasDisplay()) return act({})
  const server = startXvfb()
  const stop = (): void => void server.kill()
  process.once('exit', stop)
  try {
    return await act({ DISPLAY: `:${await displayNumber(server)}`, WAYLAND_DISPLAY: '' })
  } finally {
    process.off('exit', stop)
    stop()
  }
}

/** The server picks a free number itself and writes it to descriptor 3. */
function startXvfb(): ChildProcess {
  const screen = ['-screen', '0', '3840x2160x24', '-nolisten', 'tcp']
  return spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
}

async function displayNumber(server: ChildProcess): Promise<string> {
  // Descriptor 3 is a pipe to read from, as asked for in `stdio`.
  const answer = server.stdio[3] as Readable
  const failed = once(server, 'exit').then(() => {
    throw new Error('Xvfb did not start.')
  })
  const [chunk] = (await Promise.race([once(answer, 'data'), failed])) as [Buffer]
  failed.catch(() => undefined)
  return chunk.toString('utf8').trim()
}
