import { join } from 'node:path'
import { Settings } from '../../../shared/calls/settings.ts'
import { listDesks } from '../desk/listDesks.ts'
import type { HandlersOf } from '../handlers.ts'
import type { Ports } from '../ports.ts'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'
import { forgetPrize, recentPrizes } from './recentPrizes.ts'

const defaults: Settings = { language: 'system', theme: 'system', textSize: 100, autoLock: 10 }

/** The calls about the program itself: what the person set, and what was opened before. */
export function createSettingsHandlers(
  ports: Ports,
): HandlersOf<'settings'> & HandlersOf<'recent'> {
  const file = join(ports.home, 'settings.json')
  const recent = async () => ({
    desks: await listDesks(ports),
    prizes: await recentPrizes(ports.home),
  })
  return {
    'settings.read': () => readJsonFile(file, Settings, defaults),
    'settings.change': async (change) => {
      const settings = Settings.parse({
        ...(await readJsonFile(file, Settings, defaults)),
        ...change,
      })
      await writeJsonFile(file, settings)
      return settings
    },
    'recent.list': recent,
    'recent.forget': async ({ id }) => {
      await forgetPrize(ports.home, id)
      return recent()
    },
  }
}
