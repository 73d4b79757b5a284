import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createOfficeHandlers } from '../../../main/engine/office/officeHandlers.ts'
import { systemPorts } from '../../../main/engine/systemPorts.ts'
import type { CallContext } from '../../../main/engine/ports.ts'
import type { DrivenSlip } from '../../drive/asOffice.ts'
import { projectFolder } from '../../project.ts'
import { guidePlaces } from './guidePlaces.ts'

/** Builds the sample prize without its screens; the slip of one juror. */
export async function buildSample(jurorId: string): Promise<DrivenSlip> {
  const { prize: folder, office: home, bundle: out } = guidePlaces
  for (const made of [folder, home]) await mkdir(made, { recursive: true })
  const assets = join(projectFolder, 'assets')
  const office = createOfficeHandlers(
    systemPorts({ home, assets, version: '0', log: () => undefined }),
  )
  const context: CallContext = {
    signal: new AbortController().signal,
    report: () => undefined,
  }
  await office['office.createSample']({ folder, passphrase: 'harbour lantern nineteen' }, context)
  const { slips } = await office['office.build']({ out }, context)
  await office['office.close']({}, context)
  const passphrase = slips.find((one) => one.jurorId === jurorId)?.passphrase ?? null
  if (passphrase === null) throw new Error(`There are no six words for ${jurorId}.`)
  return { jurorId, passphrase }
}
