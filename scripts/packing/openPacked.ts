import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { findElectron } from '../electron/findElectron.ts'
import { launchOf } from '../electron/launch.ts'

/** The packed program, running with a profile of its own. */
export type PackedProgram = { readonly page: Page; readonly close: () => Promise<void> }

/**
 * Starts the packed program and waits for its first screen: the fuses forbid a debugger in Node, so the
 * page is driven through Chromium's own port.
 */
export async function openPacked(
  packed: string,
  files: readonly string[] = [],
): Promise<PackedProgram> {
  const profile = await mkdtemp(join(tmpdir(), 'jurybox-packed-'))
  const launch = launchOf(await findElectron(), '.', [])
  const switches = launch.args.filter((argument) => argument.startsWith('--'))
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0']
  const program = spawn(packed, [...switches, ...own, ...files], {
    env: launch.env,
    stdio: 'ignore',
  })
  const close = async (): Promise<void> => {
    program.kill()
    if (program.exitCode === null) await once(program, 'exit')
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`)
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('the packed program has no window')
    await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 20_000 })
    return { page, close: () => browser.close().then(close) }
  } catch (error) {
    await close()
    throw error
  }
}

/** Chromium writes its port into the profile as soon as it listens. */
async function portOf(profile: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
    const [port] = text.split('\n')
    if (port !== undefined && port !== '') return port
    await setTimeout(200)
  }
  throw new Error('the packed program did not start within 20 s')
}
