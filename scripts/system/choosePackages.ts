import { outputOf } from '../outputOf.ts'
import type { Need } from './needs.ts'

/** One package per need: of several names the first that this Debian release has. */
export async function choosePackages(unmet: readonly Need[]): Promise<readonly string[]> {
  const chosen = await Promise.all(unmet.map(({ packages }) => firstAvailable(packages)))
  return [...new Set(chosen)].toSorted()
}

async function firstAvailable(names: Need['packages']): Promise<string> {
  if (names.length === 1) return names[0]
  for (const name of names) if (await isAvailable(name)) return name
  return names[0]
}

/** A name that only other packages provide has no version of its own: "Candidate: (none)". */
async function isAvailable(name: string): Promise<boolean> {
  return /Candidate: (?!\(none\))/.test(await outputOf('apt-cache', ['policy', name]))
}
