import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { asFileError } from '../../files/fileErrors.ts'

/** A file that was given, by itself or in a folder; `name` is its path from what was given, with `/`. */
export type GivenFile = {
  readonly path: string
  readonly name: string
  /** Why it is not even looked into. */
  readonly problem?: Error
}

/** Folders in folders in folders: deeper is no place for score files. */
const MAX_DEPTH = 20

/**
 * All files that the paths mean, in the order of the paths and then of their names. Links in folders are not followed,
 * but named like everything that cannot be read: nothing that was given is passed over in silence.
 */
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
  const isNamedAsFile = folder.name.endsWith('.juryscore')
  if (isNamedAsFile || depth > MAX_DEPTH) yield { ...folder, problem: isFolder(folder) }
  if (depth > MAX_DEPTH) return
  const inside = await entriesOf(folder)
  if ('problem' in inside) yield { ...folder, ...inside }
  else for (const entry of inside.entries) yield* given(folder, entry, depth)
}

async function* given(folder: GivenFile, entry: Dirent, depth: number): AsyncGenerator<GivenFile> {
  const file = { path: join(folder.path, entry.name), name: `${folder.name}/${entry.name}` }
  if (entry.isDirectory()) yield* filesIn(file, depth + 1)
  else if (entry.isSymbolicLink()) {
    yield { ...file, problem: new AppError('LINK_NOT_FOLLOWED', { file: entry.name }) }
  } else yield file
}

type Inside = { readonly entries: readonly Dirent[] } | { readonly problem: Error }

async function entriesOf({ path }: GivenFile): Promise<Inside> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return { entries: entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
  } catch (error) {
    // What Node throws is an Error, and stays one.
    return { problem: asFileError(error, path) as Error }
  }
}

function isFolder({ path }: GivenFile): Error {
  return new AppError('IS_A_FOLDER', { file: basename(path) })
}
