import type { Random } from '../../../../shared/scoring/random.ts'
import { type Folder, remembering, verifyFiles } from './publishedFolder.ts'

/** Changes one byte of one file by chance, so many times, and answers the changes that verify did not find in that file. */
export async function missedMutations(
  files: Folder,
  count: number,
  random: Random,
): Promise<readonly string[]> {
  const reckon = remembering()
  const names = [...files.keys()]
  const missed: string[] = []
  for (let turn = 0; turn < count; turn++) {
    const name = names[Math.floor(random() * names.length)] ?? ''
    const changed = Buffer.from(files.get(name) ?? '')
    const place = Math.floor(random() * changed.length)
    const before = changed.readUInt8(place)
    const after = (before + 1 + Math.floor(random() * 255)) % 256
    changed.writeUInt8(after, place)
    const { ok, problems } = await verifyFiles(new Map([...files, [name, changed]]), reckon)
    if (ok || !problems.some(({ file }) => file === name))
      missed.push(`${name} at ${place}: ${before} to ${after}`)
  }
  return missed
}
