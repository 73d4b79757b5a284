import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * Every file below a folder with a digest of its content. Of stores the names alone: opening one may
 * write down that it was opened; and nothing of what a store keeps of itself beside it.
 */
export async function listing(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile() || entry.isDirectory())
  const lines = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    const content = entry.isDirectory() ? 'folder' : await contentOf(path)
    return [relative(folder, path), content] as const
  })
  const all = await Promise.all(lines)
  const own = all.filter(([name]) => !name.startsWith('.state') && !isKept(name))
  return new Map(own.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A store's journal or snapshot, or what a check remembers of the documents that it has read. */
export function isKept(name: string): boolean {
  return /-\d{9}\.(?:journal|snapshot)$|\.checked\.json$/.test(name)
}

async function contentOf(path: string): Promise<string> {
  if (path.endsWith('.db')) return 'store'
  const bytes = await readFile(path).catch(() => null)
  return bytes === null ? 'unreadable' : createHash('sha256').update(bytes).digest('hex')
}
