import { onTestFinished } from 'vitest'
import { enrolDesk } from '../../main/engine/desk/enrol.ts'
import { declare } from '../../main/engine/desk/declare.ts'
import type { OpenDesk } from '../../main/engine/desk/openDesk.ts'
import { unlockDesk } from '../../main/engine/desk/unlock.ts'
import type { Ports } from '../../main/engine/ports.ts'
import { join } from 'node:path'
import { quietContext } from './contexts.ts'
import type { SampleBundle } from './makeBundle.ts'
import { passphrase, sampleBundle } from './sampleBundle.ts'
import { code } from './samplePrize.ts'
import { temporaryFolder } from './temporaryFolder.ts'
import { testPorts } from './testPorts.ts'

export type SampleDesk = {
  readonly desk: OpenDesk
  readonly bundle: SampleBundle & { readonly path: string }
  readonly ports: Ports
  /** Holds the bundle, the desk and whatever a test writes. */
  readonly home: string
  readonly folder: string
  /** Closes the desk and opens it again, as the program does on the next day. */
  readonly reopen: () => Promise<OpenDesk>
}

/** The desk of juror J01 of the sample bundle; nothing declared yet. */
export async function sampleDesk(): Promise<SampleDesk> {
  const home = await temporaryFolder()
  const bundle = await sampleBundle(home)
  const ports = testPorts(home)
  const folder = join(home, 'desk')
  const enrolment = { path: bundle.path, jurorId: 'J01', passphrase, folder }
  let open = await enrolDesk(enrolment, ports, quietContext())
  onTestFinished(() => {
    open.close()
  })
  const reopen = async (): Promise<OpenDesk> => {
    open.close()
    open = await unlockDesk(folder, passphrase, ports)
    return open
  }
  return { desk: open, bundle, ports, home, folder, reopen }
}

/** Declares no conflict of interest for these entries. */
export function declareNone(desk: OpenDesk, ...codes: readonly string[]): void {
  const none = { declaration: 'none', reason: '' } as const
  declare(
    desk,
    codes.map((text) => ({ entryCode: code(text), ...none })),
  )
}
