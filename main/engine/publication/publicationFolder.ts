import { lstat, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import { asFileError } from '../files/fileErrors.ts'
import { openInside } from '../files/openInside.ts'

/** What lies in a publication's folder, by its name below it. */
export type FolderEntry = {
  readonly name: string
  readonly kind: 'file' | 'other'
  readonly bytes: number
}

/** A folder to be verified. Only names that were found in it are ever read, none that a file asks for. */
export type PublicationFolder = {
  /** In the order of the names. */
  readonly entries: readonly FolderEntry[]
  /** @throws AppError for whatever the disk refuses */
  readonly read: (name: string) => Promise<Uint8Array>
}

export const PUBLICATION = 'publication.jws'
export const SUMS = 'SHA256SUMS'

const MOST_ENTRIES = 100_000

/**
 * Looks into a folder and the folders in it; no link is followed.
 * @throws AppError FILE_MISSING, NOT_A_FOLDER, NO_PERMISSION, NOT_A_PUBLICATION
 */
export async function openPublication(path: string): Promise<PublicationFolder> {
  const entries = await entriesOf(path)
  if (!entries.some(({ name }) => name === PUBLICATION || name === SUMS))
    throw new AppError('NOT_A_PUBLICATION', { file: basename(path) })
  return {
    entries: entries.toSorted((a, b) => textOrder(a.name, b.name)),
    read: async (name) => {
      const handle = await openInside(path, name.split('/'))
      try {
        return await handle.readFile()
      } catch (error) {
        throw asFileError(error, name)
      } finally {
        await handle.close()
      }
    },
  }
}

async function entriesOf(path: string): Promise<readonly FolderEntry[]> {
  try {
    const found: FolderEntry[] = []
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.isDirectory()) found.push(...(await below(path, entry.name)))
      else found.push(await entryOf(path, entry.name))
      if (found.length > MOST_ENTRIES)
        throw new AppError('NOT_A_PUBLICATION', { file: basename(path) })
    }
    return found
  } catch (error) {
    throw asFileError(error, path)
  }
}

/** A folder in a folder of a publication is nothing that belongs there, and is not looked into. */
async function below(path: string, folder: string): Promise<readonly FolderEntry[]> {
  const names = await readdir(join(path, folder))
  const inside = names.map((name) => entryOf(path, `${folder}/${name}`))
  return names.length === 0
    ? [{ name: `${folder}/`, kind: 'other', bytes: 0 }]
    : Promise.all(inside)
}

async function entryOf(path: string, name: string): Promise<FolderEntry> {
  const facts = await lstat(join(path, name))
  return { name, kind: facts.isFile() ? 'file' : 'other', bytes: facts.size }
}
