import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openOfficeStore } from '../../main/engine/office/store/officeStore.ts'
import { systemPorts } from '../../main/engine/systemPorts.ts'
import { projectFolder } from '../project.ts'
import { exampleFolder, slipOf } from './workedExample.ts'

/*
 * Makes the files of docs/example from its prize folder and its table of scores, with the program itself.
 * Keys are random, so every run makes other files: they are kept as the proof that version 1 can be read
 * for ever. Afterwards writeOutputs.ts brings docs/formats.md up to date.
 */

const officePassphrase = 'this office is an example'
const work = await mkdtemp(join(tmpdir(), 'jurybox-example-'))
const [prize, desk] = [join(work, 'prize'), join(work, 'desk')]
const inExample = (name: string): string => join(exampleFolder, name)

async function jurybox(passphrase: string, ...args: readonly string[]): Promise<string> {
  const program = join(projectFolder, 'main', 'cli', 'index.ts')
  const env = {
    ...process.env,
    JURYBOX_PASSPHRASE: passphrase,
    JURYBOX_OFFICE_PASSPHRASE: officePassphrase,
  }
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { env })
  return stdout
}

async function officeIdentity(): Promise<string> {
  const ports = systemPorts({ home: work, assets: '', version: '', log: () => undefined })
  const { store, secrets } = await openOfficeStore(prize, officePassphrase, ports)
  store.close()
  return secrets.identity
}

try {
  await cp(inExample('prize'), prize, { recursive: true })
  const bundle = inExample('bench.jurybox')
  const slips = join(work, 'slips.csv')
  await jurybox('', 'build', prize, '--out', bundle, '--slips', slips)
  await cp(slips, inExample('slips.csv'))
  const slip = await slipOf('J01')
  await jurybox(slip, 'open', bundle, '--juror', 'J01', '--desk', desk)
  await jurybox(slip, 'sheet', 'import', inExample('sheets.csv'), '--desk', desk)
  const out = inExample('J01.juryscore')
  const exported = await jurybox(slip, 'export', '--desk', desk, '--out', out, '--json')
  await writeFile(inExample('export.json'), exported)
  // Its secret halves go with the work folder: what the example shows is what a secretariat receives.
  const card = ['card', '--name', 'Bo Example', '--out', inExample('J02.jurycard')]
  await jurybox('', ...card, '--juror', 'J02', '--home', join(work, 'home'))
  await writeFile(inExample('office-identity.txt'), `${await officeIdentity()}\n`)
} finally {
  await rm(work, { recursive: true, force: true })
}
