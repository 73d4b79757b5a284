import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeskLabel } from '../../../shared/calls/views.ts'
import type { Ports } from '../ports.ts'
import { readDeskLabel } from './deskLabel.ts'
import { desksFolder } from './deskFolder.ts'

/** The desks on this machine, the one opened last first. */
export async function listDesks(ports: Pick<Ports, 'home'>): Promise<DeskLabel[]> {
  const folder = desksFolder(ports)
  const names = await readdir(folder).catch(() => [])
  const labels = await Promise.all(names.map((name) => readDeskLabel(join(folder, name))))
  return labels.filter((label) => label !== null).sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
}
