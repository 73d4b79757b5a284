import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createOfficeHandlers } from '../../../main/engine/office/officeHandlers.ts'
import { systemPorts } from '../../../main/engine/systemPorts.ts'
import type { CallContext } from '../../../main/engine/ports.ts'
import type { DrivenSlip } from '../../drive/asOffice.ts'
import { projectFolder } from '../../project.ts'
import { officePassphrase } from '../officePassphrase.ts'
import { guidePlaces } from './guidePlaces.ts'

const context: CallContext = { signal: new AbortController().signal, report: () => undefined }

/** Makes the sample prize anew in a folder, without its screens. */
export async function makeSample(folder: string): Promise<void> {
  const office = await sampleIn(folder)
  await office['office.close']({}, context)
}

/** Makes the sample prize and its bundle without their screens; the slips of its jurors. */
export async function buildSample(): Promise<readonly DrivenSlip[]> {
  const office = await sampleIn(guidePlaces.prize)
  const { slips } = await office['office.build']({ out: guidePlaces.bundle }, context)
  await office['office.close']({}, context)
  return slips.flatMap(({ jurorId, passphrase }) =>
    passphrase === null ? [] : [{ jurorId, passphrase }],
  )
}

type OfficeHandlers = ReturnType<typeof createOfficeHandlers>

async function sampleIn(folder: string): Promise<OfficeHandlers> {
  const home = guidePlaces.office
  await rm(folder, { recursive: true, force: true })
  for (const made of [folder, home]) await mkdir(made, { recursive: true })
  const assets = join(projectFolder, 'assets')
  const office = createOfficeHandlers(
    systemPorts({ home, assets, version: '0', log: () => undefined }),
  )
  await office['office.createSample']({ folder, passphrase: officePassphrase }, context)
  return office
}
