import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import type { Terminal } from './terminal.ts'

/** The process's own terminal. npm changes the folder and says in INIT_CWD where it was called. */
export function systemTerminal(): Terminal {
  const interrupted = new AbortController()
  process.once('SIGINT', () => {
    interrupted.abort()
  })
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    errIsTty: process.stderr.isTTY,
    env: process.env,
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    askSecret,
    signal: interrupted.signal,
  }
}

async function askSecret(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  process.stderr.write(question)
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  const answer = await lines.question('')
  lines.close()
  process.stderr.write('\n')
  return answer
}
