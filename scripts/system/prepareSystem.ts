import type { Electron } from '../electron/electron.ts'
import { isRoot } from '../isRoot.ts'
import { runProgram } from '../runProgram.ts'
import { say } from '../say.ts'
import { hasDisplay } from '../stage/hasDisplay.ts'
import { choosePackages } from './choosePackages.ts'
import { findProgram } from './findProgram.ts'
import { missingLibraries } from './missingLibraries.ts'
import type { Need } from './needs.ts'
import { unmetNeeds } from './unmetNeeds.ts'

type Purpose = Exclude<Need['purpose'], 'display'>

/**
 * Makes sure that the operating system has what the app (and, if asked, its tests or pictures) needs:
 * installs it as root on Debian and its kin, else throws with the one command to run.
 */
export async function prepareSystem(electron: Electron, purpose: Purpose): Promise<void> {
  if (process.platform !== 'linux') return
  const purposes = purposesOf(purpose)
  const unmet = await unmetNeeds(electron.executable, purposes)
  if (unmet.length > 0) await meet(unmet)
  await refuseIfStillMissing(electron.executable, purposes)
}

function purposesOf(purpose: Purpose): readonly Need['purpose'][] {
  return [
    'app',
    ...(hasDisplay() ? [] : ['display' as const]),
    ...(purpose === 'app' ? [] : [purpose]),
  ]
}

async function meet(unmet: readonly Need[]): Promise<void> {
  if ((await findProgram('apt-get')) === null)
    throw new Error(`This system lacks:\n${listOf(unmet)}`)
  if (!isRoot()) {
    const packages = await choosePackages(unmet)
    throw new Error(`This system lacks:\n${listOf(unmet)}\nRun: ${installCommand(packages)}`)
  }
  await install(unmet)
}

async function install(unmet: readonly Need[]): Promise<void> {
  await runOrThrow('apt-get', ['update', '-qq'])
  const packages = await choosePackages(unmet)
  say(`Installing system packages, once: ${packages.join(' ')}`)
  await runOrThrow('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

function installCommand(packages: readonly string[]): string {
  return `sudo apt-get install --no-install-recommends ${packages.join(' ')}`
}

async function runOrThrow(program: string, programArguments: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const code = await runProgram(program, programArguments, {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (code !== 0) throw new Error(`${program} ${programArguments.join(' ')} failed (${code}).`)
}

async function refuseIfStillMissing(
  executable: string,
  purposes: readonly Need['purpose'][],
): Promise<void> {
  const unmet = await unmetNeeds(executable, purposes)
  if (unmet.length > 0) throw new Error(`This system still lacks:\n${listOf(unmet)}`)
  const libraries = await missingLibraries(executable)
  if (libraries.length > 0) throw new Error(`Electron still lacks ${libraries.join(', ')}.`)
}

function listOf(unmet: readonly Need[]): string {
  return unmet.map(({ packages, reason }) => `  ${packages[0]}: ${reason}`).join('\n')
}
