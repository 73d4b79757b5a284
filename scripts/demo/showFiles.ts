import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { places } from './places.ts'

/** What lies in demo/ now, but for the copy of the prize folder. */
export async function showFiles(): Promise<string> {
  const names = await readdir(places.demo, { recursive: true })
  const files = names.filter((name) => !name.startsWith('prize')).sort()
  const lines = await Promise.all(files.map(lineOf))
  return ['Made in demo/', '  prize/', ...lines.flat()].join('\n')
}

async function lineOf(name: string): Promise<string[]> {
  const found = await stat(join(places.demo, name))
  return found.isFile() ? [`  ${name}  ${(found.size / 1000).toFixed(0)} kB`] : []
}
