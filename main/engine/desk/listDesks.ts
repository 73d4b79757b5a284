import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeskCard } from '../../../shared/calls/views.ts'
import type { Ports } from '../ports.ts'
import { readDeskCard } from './deskCard.ts'
import { desksFolder } from './deskFolder.ts'

/** The desks on this machine, the one opened last first. */
export async function listDesks(ports: Pick<Ports, 'home'>): Promise<DeskCard[]> {
  const folder = desksFolder(ports)
  const names = await readdir(folder).catch(() => [])
  const cards = await Promise.all(names.map((name) => readDeskCard(join(folder, name))))
  return cards.filter((card) => card !== null).sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
}
