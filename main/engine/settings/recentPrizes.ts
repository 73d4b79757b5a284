import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { RecentPrize } from '../../../shared/calls/settings.ts'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'

const List = z.array(RecentPrize)
const most = 12

/** The prize folders opened on this machine, latest first. */
export function recentPrizes(home: string): Promise<RecentPrize[]> {
  return readJsonFile(fileIn(home), List, [])
}

/** Puts a prize folder on top of the list. */
export async function rememberPrize(home: string, folder: string, title: string): Promise<void> {
  const id = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const others = (await recentPrizes(home)).filter((prize) => prize.id !== id)
  await writeJsonFile(fileIn(home), [{ id, folder, title }, ...others].slice(0, most))
}

/** Takes a prize folder off the list; the folder itself is not touched. */
export async function forgetPrize(home: string, id: string): Promise<void> {
  const others = (await recentPrizes(home)).filter((prize) => prize.id !== id)
  await writeJsonFile(fileIn(home), others)
}

function fileIn(home: string): string {
  return join(home, 'recent.json')
}
