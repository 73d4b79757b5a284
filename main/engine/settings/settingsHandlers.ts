import { join } from 'node:path'
import { factorySettings, Settings } from '../../../shared/calls/settings.ts'
import { listDesks } from '../desk/listDesks.ts'
import type { HandlersOf } from '../handlers.ts'
import { inTurn } from '../office/inTurn.ts'
import type { Ports } from '../ports.ts'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'
import { forgetPrize, recentPrizes } from './recentPrizes.ts'

/** The calls about the program itself: what the person set, and what was opened before. */
export function createSettingsHandlers(
  ports: Ports,
): HandlersOf<'settings'> & HandlersOf<'recent'> {
  const file = join(ports.home, 'settings.json')
  const turn = inTurn()
  const recent = async () => ({
    desks: await listDesks(ports),
    prizes: await recentPrizes(ports.home),
  })
  return {
    'settings.read': () => readSettings(file),
    // One after the other: of two changes made at once none is lost.
    'settings.change': (change) =>
      turn(async () => {
        const settings = Settings.parse({ ...(await readSettings(file)), ...change })
        await writeJsonFile(file, settings)
        return settings
      }),
    'recent.list': recent,
    'recent.forget': async ({ id }) => {
      await forgetPrize(ports.home, id)
      return recent()
    },
  }
}

/** What an older program did not know yet is as it comes from the factory. */
async function readSettings(file: string): Promise<Settings> {
  return Settings.parse({
    ...factorySettings,
    ...(await readJsonFile(file, Settings.partial(), {})),
  })
}
