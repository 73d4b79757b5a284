import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A file that was given, by itself or in a folder; `name` is its path from what was given, with `/`. */
export type GivenFile = { readonly path: string; readonly name: string }

/** Folders in folders in folders: deeper is no place for score files. */
const MAX_DEPTH = 20

/** All files that the paths mean, in the order of the paths and then of their names; links are not followed. */
export async function findFiles(paths: readonly string[]): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = []
  for await (const file of filesOf(paths)) found.push(file)
  return found
}

async function* filesOf(paths: readonly string[]): AsyncGenerator<GivenFile> {
  for (const path of paths) {
    const given = { path, name: basename(path) }
    const isFolder = await stat(path).then(
      (there) => there.isDirectory(),
      () => false,
    )
    if (isFolder) yield* filesIn(given, 0)
    else yield given
  }
}

async function* filesIn(folder: GivenFile, depth: number): AsyncGenerator<GivenFile> {
  if (depth > MAX_DEPTH) return
  // A folder that may not be read holds no files that could be named.
  const names = await readdir(folder.path, { withFileTypes: true }).catch(() => [])
  for (const entry of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const given = { path: join(folder.path, entry.name), name: `${folder.name}/${entry.name}` }
    if (entry.isDirectory()) yield* filesIn(given, depth + 1)
    else if (entry.isFile()) yield given
  }
}
