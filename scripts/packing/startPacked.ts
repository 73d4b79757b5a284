import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findElectron } from '../electron/findElectron.ts'
import { launchOf } from '../electron/launch.ts'
import { say } from '../say.ts'

/**
 * Starts the packed program and sees its first screen answer: the fuses forbid a debugger in Node, so
 * the page is watched through Chromium's own port.
 */
const packed = process.argv[2] ?? ''
const profile = await mkdtemp(join(tmpdir(), 'jurybox-packed-'))
const launch = launchOf(await findElectron(), '.', [])
const program = spawn(
  packed,
  [
    ...launch.args.filter((argument) => argument.startsWith('--')),
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
  ],
  { env: launch.env, stdio: 'ignore' },
)
try {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`)
  const page = browser.contexts()[0]?.pages()[0]
  await page?.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 20_000 })
  const answer: unknown = await page?.evaluate(
    "window.jury.invoke('settings.read', {}, 'packed').then((result) => result.ok)",
  )
  say(answer === true ? 'The packed program starts and its engine answers.' : 'It did not answer.')
  process.exitCode = answer === true ? 0 : 1
  await browser.close()
} finally {
  program.kill()
  if (program.exitCode === null) await once(program, 'exit')
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}

/** Chromium writes its port into the profile as soon as it listens. */
async function debuggingPort(folder: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const text = await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '')
    const [port] = text.split('\n')
    if (port !== undefined && port !== '') return port
    await setTimeout(200)
  }
  throw new Error('the packed program did not start within 20 s')
}
