import { join } from 'node:path'
import { createOfficeHandlers } from '../../../main/engine/office/officeHandlers.ts'
import { systemPorts } from '../../../main/engine/systemPorts.ts'
import { projectFolder } from '../../../scripts/project.ts'
import type { Slip } from '../../../shared/calls/views.ts'
import { quietContext } from '../../support/contexts.ts'

/** Builds a prize folder's first bundle with little scrypt, as the engine does it. */
export async function buildQuickly(
  folder: string,
  out: string,
  passphrase: string,
): Promise<readonly Slip[]> {
  const places = { home: join(folder, '..'), version: '0', log: () => undefined }
  const assets = join(projectFolder, 'assets')
  const ports = { ...systemPorts({ ...places, assets }), logN: 10 }
  const office = createOfficeHandlers(ports)
  await office['office.open']({ folder }, quietContext())
  await office['office.unlock']({ passphrase }, quietContext())
  const { slips } = await office['office.build']({ out }, quietContext())
  await office['office.close']({}, quietContext())
  return slips
}
