import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createOfficeHandlers } from '../../../../main/engine/office/officeHandlers.ts'
import type { HandlersOf } from '../../../../main/engine/handlers.ts'
import type { CallContext, Ports } from '../../../../main/engine/ports.ts'
import { systemPorts } from '../../../../main/engine/systemPorts.ts'
import { calls } from '../../../../shared/calls/calls.ts'
import type { Office, Slip } from '../../../../shared/calls/views.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { pdfOf } from '../documents/pdfFixture.ts'
import { soundPrize, writeFiles, type Files } from './prizeFixture.ts'

export const officePassphrase = 'a long office passphrase'

export const quiet: CallContext = { signal: new AbortController().signal, report: () => undefined }

/** The real thing but for a cheap scrypt. */
export function testPorts(home: string): Ports {
  const assets = join(import.meta.dirname, '../../../../assets')
  const places = { home, assets, version: '0.0.0-test', log: () => undefined }
  return { ...systemPorts(places), logN: 10 }
}

export type TestOffice = {
  readonly root: string
  readonly folder: string
  readonly bundle: string
  readonly handlers: HandlersOf<'office'>
  readonly ports: Ports
}

/** The secretariat's calls, each answer held against its declaration as at the process's edge. */
export function checkedOffice(ports: Ports): HandlersOf<'office'> {
  const handlers = Object.entries(createOfficeHandlers(ports)).map(([channel, handler]) => {
    const answer = async (input: never, context: CallContext): Promise<unknown> =>
      calls[channel as keyof HandlersOf<'office'>].output.parse(await handler(input, context))
    return [channel, answer]
  })
  // The same channels and the same answers, parsed.
  return Object.fromEntries(handlers) as HandlersOf<'office'>
}

/** An office whose prize folder is open and unlocked; `change` replaces files of the sound prize. */
export async function openTestOffice(change: Files = {}): Promise<TestOffice> {
  const root = await temporaryFolder()
  const folder = join(root, 'prize')
  await mkdir(folder)
  await writeFiles(folder, { ...(await soundFiles()), ...change })
  const ports = testPorts(join(root, 'home'))
  const handlers = checkedOffice(ports)
  onTestFinished(async () => {
    await handlers['office.close']({}, quiet)
  })
  await handlers['office.open']({ folder }, quiet)
  await handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
  return { root, folder, bundle: join(root, 'river.jurybox'), handlers, ports }
}

export async function buildTestBundle(office: TestOffice): Promise<readonly Slip[]> {
  const { slips } = await office.handlers['office.build']({ out: office.bundle }, quiet)
  return slips
}

export async function readOffice({ handlers }: TestOffice): Promise<Office> {
  const office = await handlers['office.read']({}, quiet)
  if (!('prize' in office)) throw new Error('the prize is broken')
  return office
}

async function soundFiles(): Promise<Files> {
  const names = Object.keys(soundPrize).filter((name) => name.endsWith('.pdf'))
  const pdfs = await Promise.all(
    names.map(async (name) => [name, await pdfOf(`This is ${name}`, 'Second page')] as const),
  )
  return { ...soundPrize, ...Object.fromEntries(pdfs) }
}
