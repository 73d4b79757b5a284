import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { errnoOf } from '../../files/errnoOf.ts'

export const DOCUMENTS_FOLDER = 'documents'

/** What lies below documents/, as it was when it was looked at first: each folder and each size is read once. */
export type DocumentDisk = {
  /** Files that lie in no entry's folder. */
  readonly loose: readonly string[]
  readonly folders: readonly string[]
  readonly namesOf: (code: string) => Promise<readonly string[]>
  readonly bytesOf: (code: string, file: string) => Promise<number>
}

/** @throws AppError NO_PERMISSION, FILE_UNREADABLE */
export async function documentsOnDisk(folder: string): Promise<DocumentDisk> {
  const { files: loose, folders } = await contentOf(folder, DOCUMENTS_FOLDER).catch(
    (error: unknown) => {
      throw asFileError(error, DOCUMENTS_FOLDER)
    },
  )
  const spelt = new Set(folders.map((name) => name.toLowerCase()))
  const read = new Map<string, Promise<readonly string[]>>()
  const namesOf = (code: string): Promise<readonly string[]> => {
    // The disk decides whether a folder in other letters is the same.
    if (!spelt.has(code.toLowerCase())) return Promise.resolve([])
    const names =
      read.get(code) ?? contentOf(folder, DOCUMENTS_FOLDER, code).then(({ files }) => files)
    read.set(code, names)
    return names
  }
  return { loose, folders, namesOf, bytesOf: sizesBelow(join(folder, DOCUMENTS_FOLDER)) }
}

function sizesBelow(documents: string): DocumentDisk['bytesOf'] {
  const known = new Map<string, number>()
  return async (code, file) => {
    const path = join(documents, code, file)
    const bytes = known.get(path) ?? (await stat(path)).size
    known.set(path, bytes)
    return bytes
  }
}

type Content = { readonly files: readonly string[]; readonly folders: readonly string[] }

/** Names of the regular files in a folder below another, and of its folders; hidden ones and links are passed over. */
async function contentOf(folder: string, ...path: readonly string[]): Promise<Content> {
  if (await isLinked(folder, ...path)) return { files: [], folders: [] }
  try {
    const all = await readdir(join(folder, ...path), { withFileTypes: true })
    const seen = all.filter(({ name }) => !isHidden(name)).toSorted(byName)
    return {
      files: seen.filter((entry) => entry.isFile()).map(({ name }) => name),
      folders: seen.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') {
      return { files: [], folders: [] }
    }
    throw error
  }
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini'
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return textOrder(a.name, b.name)
}

/** Whether the last of these names below the folder, or one on the way to it, is a symbolic link. */
export async function isLinked(folder: string, ...path: readonly string[]): Promise<boolean> {
  for (const [place] of path.entries()) {
    const there = await lstat(join(folder, ...path.slice(0, place + 1))).catch(() => null)
    if (there?.isSymbolicLink() === true) return true
  }
  return false
}
